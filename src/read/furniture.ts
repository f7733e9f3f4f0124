// Phrases that give page furniture away, by language. Data: each pattern must match a whole short block.
import type { BlockRole } from '../model/article.ts';

export interface FurniturePhrase {
  readonly role: BlockRole;
  readonly name: string;
  readonly pattern: RegExp;
}

/** A block longer than this many characters is never furniture by phrase alone. */
export const LONGEST_PHRASE = 240;

const phrase = (role: BlockRole, name: string, ...patterns: string[]): FurniturePhrase => ({
  role,
  name,
  pattern: new RegExp(`^[\\s|•·>»›▶►→*+-]*(?:${patterns.join('|')})[\\s|•·<«‹→:.…!-]*$`, 'iu'),
});

/** Tried in order; the first that matches the whole block decides. */
export const FURNITURE: readonly FurniturePhrase[] = [
  phrase(
    'navigation',
    'skip link',
    'skip (?:to|navigation|ad|advert)\\b.{0,40}',
    'jump to\\b.{0,30}',
    '(?:zum|zur) (?:haupt)?(?:inhalt|navigation|suche)(?: springen| wechseln)?',
    'aller (?:au contenu|à la navigation|directement)\\b.{0,30}',
    'saltar al? (?:contenido|conteúdo)\\b.{0,20}',
    '(?:ir|vai|passer|salta|pular) (?:al?|para o|ao|au) (?:contenido|contenuto|conteúdo|contenu)\\b.{0,20}',
    'naar (?:de )?(?:hoofd)?inhoud\\b.{0,20}',
    'back to top',
    'nach oben',
    'haut de page',
    'volver arriba',
  ),
  phrase(
    'navigation',
    'page control',
    '(?:open |close |main |toggle )?(?:menu|search|navigation|home ?page)(?: toggle)?',
    '(?:sign|log)[ -]?(?:in|out|up)(?: or (?:sign up|register|log in))?',
    '(?:print|e-?mail|save|bookmark|copy link|copy url|copied!?|link copied!?)(?: (?:this|the))?(?: (?:article|story|page))?',
    'share(?: (?:this|on|via|with|full|the|to)\\b.{0,40})?',
    'tweet(?: this)?',
    'pin it',
    '(?:text|font) size',
    '(?:view|show|hide|read|load|see|expand)? ?(?:all )?comments?(?: \\(?\\d+\\)?)?',
    '(?:\\d+|no) comments?',
    '(?:follow|like) us(?: on\\b.{0,30})?',
    '(?:prev(?:ious)?|next)(?: (?:article|post|story|page|slide|image|photo))?',
    '(?:load|show|view|see|read) more',
    '(?:click|tap) (?:here )?to (?:expand|enlarge|play|view|zoom|share|copy)\\b.{0,40}',
    '(?:teilen|drucken|merken|anmelden|suche|menü|startseite|kommentare?|weiterlesen)',
    "(?:partager|imprimer|envoyer|s[’']identifier|se connecter|rechercher|accueil|commentaires?|réagir)",
    '(?:compartir|imprimir|iniciar sesión|buscar|inicio|comentarios?|enviar)',
    '(?:condividi|stampa|accedi|cerca|commenti|invia)',
    '(?:compartilhar|partilhar|entrar|comentários?)',
    '(?:delen|inloggen|zoeken|reacties?|afdrukken)',
  ),
  phrase(
    'advertisement',
    'advertisement label',
    '(?:advertise?ment|advert|advertorial|ads?|iklan|реклама|sponsored(?: content| by\\b.{0,40})?|paid (?:content|post|partnership)|promoted(?: content)?)',
    '(?:continue reading (?:the main story|below)|article continues (?:below|after)\\b.{0,30}|story continues below\\b.{0,30})',
    '(?:scroll|swipe) (?:down )?(?:to continue|for more)\\b.{0,40}',
    '(?:anzeige|werbung)',
    '(?:publicité|annonce)',
    '(?:publicidad|anuncio|publicidade|pubblicità|advertentie)',
    'report this ad\\b.{0,20}',
    'remove ads\\b.{0,20}',
  ),
  phrase(
    'newsletter',
    'newsletter sign-up',
    '(?:sign|signing) up (?:for|to|here|now|today|below)\\b.{0,200}',
    'subscribe(?: (?:to|for|now|today|here|and|via)\\b.{0,200})?',
    '(?:get|receive|have)\\b.{0,120}\\b(?:in|to|into|straight to|delivered to) your (?:inbox|e-?mail)\\b.{0,80}',
    '(?:enter )?(?:your )?e-?mail(?: address)?(?: address)?',
    'join (?:our|the|thousands)\\b.{0,80}(?:newsletter|mailing list|subscribers)\\b.{0,80}',
    '(?:download|get|install) (?:the|our)\\b.{0,40}\\bapp\\b.{0,80}',
    '(?:jetzt )?(?:newsletter|abonnieren)\\b.{0,80}',
    "(?:inscrivez-vous|abonnez-vous|s[’']abonner|recevez)\\b.{0,120}",
    '(?:suscríbete|suscribirse|reciba|recibe)\\b.{0,120}',
    '(?:iscriviti|ricevi|abbonati)\\b.{0,120}',
    '(?:inscreva-se|assine|receba)\\b.{0,120}',
    '(?:schrijf je in|meld je aan|abonneer)\\b.{0,120}',
  ),
  phrase(
    'legal',
    'legal notice',
    '(?:©|\\(c\\)|copyright)\\s?.{0,200}',
    '.{0,120}\\ball rights reserved\\b.{0,120}',
    '(?:this material|reproduction|no part of)\\b.{0,60}may not be\\b.{0,160}',
    '(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences))(?: .{0,60})?',
    '(?:we use|this (?:site|website) uses) cookies\\b.{0,200}',
    'alle rechte vorbehalten\\b.{0,60}',
    'tous droits réservés\\b.{0,60}',
    'todos los derechos reservados\\b.{0,60}',
    'tutti i diritti riservati\\b.{0,60}',
    'todos os direitos reservados\\b.{0,60}',
    'alle rechten voorbehouden\\b.{0,60}',
  ),
  phrase(
    'promo',
    'pointer to another story',
    "(?:read(?: more| also| next| this)?|also (?:read|see)|see(?: also)?|watch(?: now| also| more| live)?|listen(?: to)?|more|related(?: story| stories| article| articles| coverage| content| news)?|recommended|don[’']t miss|must read|click here(?: (?:to|for)\\b.{0,60})?|further reading|in case you missed it|editor[’']s picks?|up next)\\s?[:|–—]\\s?.{0,200}",
    '(?:click|tap) here (?:to|for)\\b.{0,160}',
    '(?:lesen sie|mehr zum thema|mehr dazu|siehe auch|auch interessant|zum thema)\\b.{0,160}',
    '(?:lire aussi|à lire aussi|à lire|voir aussi|lire également)\\b.{0,160}',
    '(?:lea también|lee también|le puede interesar|te puede interesar|ver también|vea también)\\b.{0,160}',
    '(?:leggi anche|vedi anche)\\b.{0,160}',
    '(?:leia também|leia mais|veja também)\\b.{0,160}',
    '(?:lees ook|bekijk ook)\\b.{0,160}',
  ),
  phrase(
    'comment',
    'comment form',
    '(?:leave|post|add|write) (?:a|your) (?:comment|reply)\\b.{0,60}',
    'join the (?:conversation|discussion)\\b.{0,80}',
    'what do you think\\?.{0,80}comments?\\b.{0,40}',
    'comments (?:are|have been) (?:closed|disabled|turned off)\\b.{0,60}',
    'kommentar (?:schreiben|verfassen)',
    'laisser un commentaire',
    'deja (?:un|tu) comentario',
    'deixe (?:um|seu) comentário',
  ),
];

/** A heading that says a list of other stories follows. */
export const RELATED_HEADING =
  /^(?:(?:recent|latest|related|trending|popular|top|other|more|featured|recommended|similar|our best|the latest|suggested)(?: (?:local|national|world|business|sports?|breaking|top|news|our|great|must-read|the))*(?: (?:stories|story|news|articles?|posts?|headlines|reads?|reading|coverage|content|videos?|links?|topics?|today|now|picks|products?|for you|like this|on this(?: topic| story)?|from\b.{0,50}|in\b.{0,40}|by\b.{0,40}|about\b.{0,40}|to explore|you may like))+|related|trending(?: now)?|most (?:read|popular|viewed|shared|commented|recent)\b.{0,30}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)\b.{0,30}|recommended(?: for you)?|read (?:more|next|also|this next)|see also|more (?:from|on|about|in|like|by|stories|news)\b.{0,50}|what to read next|around the web|from (?:the|around the) web|editor[’']s picks?|up next|don[’']t miss|in other news|elsewhere on\b.{0,40}|also on\b.{0,40}|popular now|(?:das könnte sie auch|mehr zum thema|mehr aus|meistgelesen|meist gelesen|weitere (?:artikel|themen|nachrichten)|neueste)\b.{0,50}|(?:à lire aussi|sur le même (?:sujet|thème)|les plus lus|articles? (?:liés|similaires)|plus d[’']articles|voir aussi)\b.{0,40}|(?:más (?:noticias|leídas|sobre|en)|te puede interesar|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|relacionad[oa]s)\b.{0,40}|(?:leggi anche|articoli correlati|i più letti|potrebbe interessarti)\b.{0,40}|(?:leia também|mais lidas|notícias relacionadas|veja também)\b.{0,40}|(?:lees ook|meest gelezen|gerelateerd|meer over)\b.{0,40})[\s:>»…]*$/iu;

/** Which kind of furniture a whole block is by its words alone, if any. */
export function furniturePhrase(text: string): FurniturePhrase | undefined {
  if (text.length > LONGEST_PHRASE) return undefined;
  const known = asked.get(text);
  if (known !== undefined) return known || undefined;
  const found = FURNITURE.find((entry) => entry.pattern.test(text));
  if (asked.size >= 5_000) asked.clear();
  asked.set(text, found ?? false);
  return found;
}

/** Every block is asked about several times, by itself and as a neighbor. */
const asked = new Map<string, FurniturePhrase | false>();
