// English words that are written alike and said differently: their readings, in IPA and respelled.
// General American; `ɒ` is the vowel of LOT, which most Americans say as `ɑ`.

export interface Reading {
  readonly ipa: string;
  /** English letters that an engine without phonemes says so; none where no letters do. */
  readonly as?: string;
}

/** Readings by name. */
export type Readings = Readonly<Record<string, Reading>>;

/** One sound as noun or adjective, another as verb: `word noun verb`. */
const NOUN_OR_VERB = `
abuse əˈbjuːs əˈbjuːz
abstract ˈæbstɹækt əbˈstɹækt
addict ˈædɪkt əˈdɪkt
attribute ˈætɹɪbjuːt əˈtɹɪbjuːt
combat ˈkɒmbæt kəmˈbæt
compact ˈkɒmpækt kəmˈpækt
compound ˈkɒmpaʊnd kəmˈpaʊnd
compress ˈkɒmpɹɛs kəmˈpɹɛs
conduct ˈkɒndʌkt kənˈdʌkt
confine ˈkɒnfaɪn kənˈfaɪn
conflict ˈkɒnflɪkt kənˈflɪkt
conscript ˈkɒnskɹɪpt kənˈskɹɪpt
console ˈkɒnsoʊl kənˈsoʊl
construct ˈkɒnstɹʌkt kənˈstɹʌkt
contest ˈkɒntɛst kənˈtɛst
contract ˈkɒntɹækt kənˈtɹækt
contrast ˈkɒntɹæst kənˈtɹæst
converse ˈkɒnvɝs kənˈvɝs
convert ˈkɒnvɝt kənˈvɝt
convict ˈkɒnvɪkt kənˈvɪkt
decrease ˈdiːkɹiːs dɪˈkɹiːs
defect ˈdiːfɛkt dɪˈfɛkt
desert ˈdɛzɚt dɪˈzɝt
digest ˈdaɪdʒɛst daɪˈdʒɛst
discharge ˈdɪstʃɑɹdʒ dɪsˈtʃɑɹdʒ
discount ˈdɪskaʊnt dɪsˈkaʊnt
escort ˈɛskɔɹt ɪˈskɔɹt
excuse ɪkˈskjuːs ɪkˈskjuːz
exploit ˈɛksplɔɪt ɪkˈsplɔɪt
export ˈɛkspɔɹt ɪkˈspɔɹt
extract ˈɛkstɹækt ɪkˈstɹækt
house haʊs haʊz
implant ˈɪmplænt ɪmˈplænt
import ˈɪmpɔɹt ɪmˈpɔɹt
imprint ˈɪmpɹɪnt ɪmˈpɹɪnt
incline ˈɪnklaɪn ɪnˈklaɪn
increase ˈɪnkɹiːs ɪnˈkɹiːs
insert ˈɪnsɝt ɪnˈsɝt
insult ˈɪnsʌlt ɪnˈsʌlt
intern ˈɪntɝn ɪnˈtɝn
object ˈɒbdʒɛkt əbˈdʒɛkt
overhaul ˈoʊvɚhɔːl ˌoʊvɚˈhɔːl
overlap ˈoʊvɚlæp ˌoʊvɚˈlæp
perfect ˈpɝfɪkt pɚˈfɛkt
permit ˈpɝmɪt pɚˈmɪt
pervert ˈpɝvɝt pɚˈvɝt
present ˈpɹɛzənt pɹɪˈzɛnt
produce ˈpɹoʊduːs pɹəˈduːs
progress ˈpɹɒɡɹɛs pɹəˈɡɹɛs
project ˈpɹɒdʒɛkt pɹəˈdʒɛkt
protest ˈpɹoʊtɛst pɹəˈtɛst
rebel ˈɹɛbəl ɹɪˈbɛl
recap ˈɹiːkæp ˌɹiːˈkæp
record ˈɹɛkɚd ɹɪˈkɔɹd
recount ˈɹiːkaʊnt ɹɪˈkaʊnt
refund ˈɹiːfʌnd ɹɪˈfʌnd
refuse ˈɹɛfjuːs ɹɪˈfjuːz
reject ˈɹiːdʒɛkt ɹɪˈdʒɛkt
relapse ˈɹiːlæps ɹɪˈlæps
remake ˈɹiːmeɪk ˌɹiːˈmeɪk
resume ˈɹɛzəmeɪ ɹɪˈzuːm
rewrite ˈɹiːɹaɪt ˌɹiːˈɹaɪt
segment ˈsɛɡmənt sɛɡˈmɛnt
subject ˈsʌbdʒɪkt səbˈdʒɛkt
survey ˈsɝveɪ sɚˈveɪ
suspect ˈsʌspɛkt səˈspɛkt
torment ˈtɔɹmɛnt tɔɹˈmɛnt
transfer ˈtɹænsfɚ tɹænsˈfɝ
transplant ˈtɹænsplænt tɹænsˈplænt
transport ˈtɹænspɔɹt tɹænsˈpɔɹt
update ˈʌpdeɪt ʌpˈdeɪt
upgrade ˈʌpɡɹeɪd ʌpˈɡɹeɪd
use juːs juːz
`;

/** Words in -ate: full as verb, weak as noun or adjective; what stands before the ending. */
const ATE = `
advocate ˈædvək
affiliate əˈfɪli
aggregate ˈæɡɹɪɡ
alternate ˈɔːltɚn
appropriate əˈpɹoʊpɹi
approximate əˈpɹɒksɪm
articulate ɑɹˈtɪkjəl
associate əˈsoʊʃi
coordinate koʊˈɔɹdɪn
delegate ˈdɛlɪɡ
deliberate dɪˈlɪbəɹ
degenerate dɪˈdʒɛnəɹ
designate ˈdɛzɪɡn
desolate ˈdɛsəl
duplicate ˈduːplɪk
elaborate ɪˈlæbəɹ
estimate ˈɛstɪm
expatriate ɛkˈspeɪtɹi
graduate ˈɡɹædʒu
intimate ˈɪntɪm
moderate ˈmɒdəɹ
precipitate pɹɪˈsɪpɪt
separate ˈsɛpəɹ
subordinate səˈbɔɹdɪn
syndicate ˈsɪndɪk
`;

const pairs = (table: string): [word: string, rest: string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', ...rest] = line.split(' ');
      return [word, rest];
    });

/** Readings `noun` (adjectives too) and `verb`. */
export const BY_CLASS: ReadonlyMap<string, Readings> = new Map([
  ...pairs(NOUN_OR_VERB).map(([word, [noun, verb]]): [string, Readings] => [
    word,
    { noun: { ipa: noun! }, verb: { ipa: verb! } },
  ]),
  ...pairs(ATE).map(([word, [stem]]): [string, Readings] => [
    word,
    { noun: { ipa: `${stem!}ət` }, verb: { ipa: `${stem!}eɪt` } },
  ]),
]);

/** Words whose readings are told by more than noun and verb; heteronyms.ts says how. */
export const BY_SENSE: Readonly<Record<string, Readings>> = {
  read: { base: { ipa: 'ɹiːd', as: 'reed' }, past: { ipa: 'ɹɛd', as: 'red' } },
  lead: { guide: { ipa: 'liːd', as: 'leed' }, metal: { ipa: 'lɛd', as: 'led' } },
  live: { verb: { ipa: 'lɪv', as: 'liv' }, adj: { ipa: 'laɪv', as: 'lyve' } },
  lives: { verb: { ipa: 'lɪvz', as: 'livs' }, noun: { ipa: 'laɪvz', as: 'lyves' } },
  wind: { air: { ipa: 'wɪnd', as: 'winned' }, turn: { ipa: 'waɪnd', as: 'whined' } },
  winds: { air: { ipa: 'wɪndz', as: 'winnds' }, turn: { ipa: 'waɪndz', as: 'wynds' } },
  tear: { eye: { ipa: 'tɪɹ', as: 'teer' }, rip: { ipa: 'tɛɹ', as: 'tare' } },
  tears: { eye: { ipa: 'tɪɹz', as: 'teers' }, rip: { ipa: 'tɛɹz', as: 'tares' } },
  close: { near: { ipa: 'kloʊs', as: 'cloce' }, shut: { ipa: 'kloʊz', as: 'cloze' } },
  closes: { shut: { ipa: 'ˈkloʊzɪz', as: 'clozes' } },
  used: { verb: { ipa: 'juːzd', as: 'yoozed' }, to: { ipa: 'juːst', as: 'yoost' } },
  minute: { time: { ipa: 'ˈmɪnɪt', as: 'minnit' }, tiny: { ipa: 'maɪˈnuːt', as: 'mynute' } },
  bass: { music: { ipa: 'beɪs', as: 'base' }, fish: { ipa: 'bæs', as: 'bas' } },
  does: { do: { ipa: 'dʌz', as: 'duz' }, deer: { ipa: 'doʊz', as: 'doze' } },
  bow: { bend: { ipa: 'baʊ', as: 'bough' }, weapon: { ipa: 'boʊ', as: 'beau' } },
  bows: { bend: { ipa: 'baʊz', as: 'boughs' }, weapon: { ipa: 'boʊz', as: 'beaus' } },
  wound: { hurt: { ipa: 'wuːnd', as: 'woond' }, turned: { ipa: 'waʊnd', as: 'wownd' } },
  invalid: { void: { ipa: 'ɪnˈvælɪd' }, person: { ipa: 'ˈɪnvəlɪd' } },
  sow: { seed: { ipa: 'soʊ', as: 'so' }, pig: { ipa: 'saʊ', as: 'sau' } },
  sows: { seed: { ipa: 'soʊz', as: 'soes' }, pig: { ipa: 'saʊz', as: 'saus' } },
  row: { line: { ipa: 'ɹoʊ', as: 'roe' }, quarrel: { ipa: 'ɹaʊ', as: 'rao' } },
  dove: { bird: { ipa: 'dʌv', as: 'duv' }, dived: { ipa: 'doʊv', as: 'dohv' } },
  content: { noun: { ipa: 'ˈkɒntɛnt' }, adj: { ipa: 'kənˈtɛnt' } },
  contents: { noun: { ipa: 'ˈkɒntɛnts' }, adj: { ipa: 'kənˈtɛnts' } },
  polish: { shine: { ipa: 'ˈpɒlɪʃ', as: 'pollish' }, Poland: { ipa: 'ˈpoʊlɪʃ', as: 'pole-ish' } },
  reading: { text: { ipa: 'ˈɹiːdɪŋ', as: 'reeding' }, town: { ipa: 'ˈɹɛdɪŋ', as: 'redding' } },
  job: { work: { ipa: 'dʒɒb', as: 'job' }, Bible: { ipa: 'dʒoʊb', as: 'jobe' } },
  nice: { kind: { ipa: 'naɪs', as: 'nice' }, town: { ipa: 'niːs', as: 'niece' } },
  mobile: { moving: { ipa: 'ˈmoʊbəl', as: 'moble' }, town: { ipa: 'moʊˈbiːl', as: 'mobeel' } },
  learned: { verb: { ipa: 'lɝnd', as: 'lurned' }, wise: { ipa: 'ˈlɝnɪd', as: 'lurnid' } },
  aged: { years: { ipa: 'eɪdʒd', as: 'ayjed' }, old: { ipa: 'ˈeɪdʒɪd', as: 'ayjid' } },
  bases: { base: { ipa: 'ˈbeɪsɪz', as: 'basis' }, basis: { ipa: 'ˈbeɪsiːz', as: 'bayseez' } },
  axes: { tool: { ipa: 'ˈæksɪz', as: 'axis' }, axis: { ipa: 'ˈæksiːz', as: 'akseez' } },
  upset: { noun: { ipa: 'ˈʌpsɛt' }, verb: { ipa: 'ʌpˈsɛt' } },
  sewer: { drain: { ipa: 'ˈsuːɚ', as: 'sooer' }, stitcher: { ipa: 'ˈsoʊɚ', as: 'sower' } },
};

/** Where no engine errs by itself: the reading that needs no phonemes. */
export const USUAL: Readonly<Record<string, string>> = {
  ...{ does: 'do', reading: 'text', job: 'work', nice: 'kind', mobile: 'moving', learned: 'verb', aged: 'years' },
  ...{ bases: 'base', axes: 'tool', sewer: 'drain', house: 'noun', houses: 'noun', minute: 'time', closes: 'shut' },
};
