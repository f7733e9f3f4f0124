// Symbols as words in a sentence, and what they are called when they are talked about (CLDR's names).
import { dictionary } from './pairs.ts';

const SILENT = '^_|\\¤•·‣◦▪■□●○◆◇★☆†‡←↑↓↔✓✔✗✘{}`´¨¦¬˜˚';

/** '' is silent. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...SILENT].map((sign) => [sign, ''] as const),
  ...dictionary(
    '&=and; +=plus; @=at; %=percent; ‰=per mille; ‱=basis points; °=degrees; º=degrees; ×=times; ÷=divided by; ±=plus or minus; ∓=minus or plus; <=less than; >=greater than; ≤=less than or equal to; ≥=greater than or equal to; ≠=not equal to; ≈=about; ~=about; ∼=about; ≡=identical to; ∝=proportional to; §=section; ¶=paragraph; ©=copyright; ®=registered; ™=trademark; ℠=service mark; √=square root of; ∞=infinity; →=to; ⇒=so; №=number; ℃=degrees Celsius; ℉=degrees Fahrenheit; ′=minutes; ″=seconds; ∑=sum of; ∏=product of; ∫=integral of; ∂=partial; ∆=delta; ∇=del; ∈=in; ∉=not in; ∩=intersected with; ∪=united with; ⊂=a subset of; ∅=the empty set; ∴=therefore; ∵=because; ∧=and; ∨=or; ∀=for all; ∃=there is; Ω=ohms; −=minus; ⁄=over; ℓ=liters; ℮=estimated; ♀=female; ♂=male; ♯=sharp; ♭=flat; ♮=natural; ª=; ⅟=one over',
  ),
  ['=', 'equals'],
]);

/** 'the © symbol', 'a # sign'. */
export const SYMBOL_NAMES: ReadonlyMap<string, string> = new Map([
  ...dictionary(
    '&=ampersand; +=plus; @=at; %=percent; °=degree; ×=multiplication; ÷=division; ±=plus or minus; <=less than; >=greater than; #=hash; *=asterisk; ^=caret; _=underscore; |=vertical bar; \\=backslash; /=slash; ~=tilde; •=bullet; ·=middle dot; †=dagger; ‡=double dagger; ¶=paragraph; §=section; ©=copyright; ®=registered; ™=trademark; €=euro; £=pound; ¥=yen; $=dollar; ¢=cent; √=square root; ∞=infinity; ≈=almost equal; ≠=not equal; ≤=less than or equal; ≥=greater than or equal; →=right arrow; ←=left arrow; ↑=up arrow; ↓=down arrow; …=ellipsis; ′=prime; ″=double prime; {=open curly bracket; }=close curly bracket; ‰=per mille; №=numero; ₹=Indian rupee; ₽=ruble; ₿=bitcoin; ₩=won; ₺=Turkish lira',
  ),
  ['=', 'equals'],
  [';', 'semicolon'],
]);

/** Greek letters that stand alone: in formulas, in names of variants and particles. */
export const GREEK = dictionary(
  'α=alpha; β=beta; γ=gamma; δ=delta; ε=epsilon; ζ=zeta; η=eta; θ=theta; ι=iota; κ=kappa; λ=lambda; μ=mu; µ=micro; ν=nu; ξ=xi; ο=omicron; π=pi; ρ=rho; σ=sigma; ς=sigma; τ=tau; υ=upsilon; φ=phi; ϕ=phi; χ=chi; ψ=psi; ω=omega; Α=alpha; Β=beta; Γ=gamma; Δ=delta; Ε=epsilon; Ζ=zeta; Η=eta; Θ=theta; Ι=iota; Κ=kappa; Λ=lambda; Μ=mu; Ν=nu; Ξ=xi; Ο=omicron; Π=pi; Ρ=rho; Σ=sigma; Τ=tau; Υ=upsilon; Φ=phi; Χ=chi; Ψ=psi; Ω=omega',
);
