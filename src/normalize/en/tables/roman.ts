// What stands before Roman numerals: things that are counted, and names of monarchs and popes.
import { wordSet } from './pairs.ts';

/** Said with a cardinal: 'World War II' two. */
export const COUNTED = wordSet(`
  Chap Ch Vol Vols Sec Art Fig Bk Pt Tit Sch CHAP VOL War Wars WW Bowl Part Parts Chapter Chapters Volume Volumes Vol Act Scene Book Books Phase Type Class Title Article Articles Section Sections Mark Mk
  Level Grade Rocky Schedule Appendix Figure Table Stage Division Group Category Tier Apollo Final Fantasy Windows Saturn Wars Lecture
  Letter Canto Ode Sonnet Symphony Concerto Sonata Opus Psalm Lesson Unit Module Step Stages Region Zone District Annex Exhibit Plate
  Map Chart Episode Season Series Rambo Terminator Godfather Halo Quake Doom Civilization Diablo Creed Hawaiians Olympics WrestleMania Wrestlemania
  SuperBowl Games Committee Council Camp Site Area Block Panel Note Item Rule Principle Law Proposition Theorem Axiom
  Pillar Basel Solvency Vatican Dogma Dead Gemini Titan Ariane Block Trident Minuteman Polaris Factor Complex Collagen Angiotensin
  Nerve Cranial Lead Bipolar Schengen Title SALT START Vatican Amendment Dreadnought Protocol Convention Lot Model Version Edition Form
  CHAPTER PART BOOK VOLUME ACT SCENE SECTION ARTICLE LECTURE TITLE APPENDIX CANTO LETTER PHASE STAGE
`);
export const COUNTED_LOWER = wordSet(
  'type phase class stage chapter part volume book act scene section article grade level tier category appendix factor lecture titles vol',
);

/** Said with an ordinal, even 'I', 'V' and 'X': 'Leo X' the tenth. */
export const REGNAL = wordSet(`
  Henry Charles James George William Edward Richard Louis Philip Philippe Francis Francois François Ferdinand Frederick Friedrich Fredrick Alexander
  Nicholas Peter Paul John Pius Leo Gregory Benedict Clement Urban Innocent Boniface Adrian Hadrian Julius Sixtus Elizabeth Mary Catherine Margaret
  Anne Napoleon Napoléon Wilhelm Otto Leopold Albert Carlos Felipe Alfonso Alphonse Alphonso Ramses Rameses Ramesses Thutmose Amenhotep Ptolemy Cleopatra Darius Xerxes
  Cyrus Artaxerxes Cambyses Seleucus Antiochus Mithridates Tiberius Constantine Constantius Theodosius Valentinian Justinian Justin Basil Michael Manuel Murad
  Mehmed Mehmet Selim Suleiman Hamid Bayezid Ivan Vasily Boris Stephen Stefan Bela Béla Casimir Sigismund Vladislav Gustav Gustavus Gustaf Adolphus Christian Haakon
  Harald Harold Olav Olaf Erik Eric Magnus Canute Cnut David Robert Donald Kenneth Duncan Umberto Emmanuel Emanuel Amadeus Pedro João Joao Afonso Sancho
  Hussein Abdullah Faisal Farouk Fuad Mohammed Muhammad Hassan Rama Menelik Tewodros Sargon Shapur Nebuchadnezzar Celestine Honorius Callixtus
  Eugene Eugenius Martin Marcellus Henri Guillaume Rainier Lothair Conrad Rudolf Rudolph Maximilian Joseph Ludwig Ernst Augustus Baldwin Bohemond Tancred
  Roger Roland Humbert Alexios Alexius Isaac Andronicus Romanos Nikephoros Heraclius Zeno Anastasius Phillip Mahmud Ahmed Osman Mustafa Bhumibol
  Sobhuza Letsie Moshoeshoe Tupou Pomare Kamehameha Juan Isabella Beatrix Wilhelmina Tutankhamen Psamtik Sety Seti Pepi Mentuhotep Sesostris Senusret Agrippa Herod
  Childeric Clovis Dagobert Theodoric Alaric Euric Robert Hugh Odo Fulk Geoffrey Raymond Theobald Thibaut Amadeo Cosimo Ranuccio Ercole Sforza Zog Simeon Tsar Ferdinand Carol Milan
  Sylvester Silvester Victor Nicolas Nikolai Lucius Linus Anastasius Damasus Siricius Zosimus Hilarius Simplicius Felix Gelasius Symmachus Hormisdas Agapetus Vigilius Pelagius Sabinian Theodore Vitalian Agatho
`);
