// Word lists of the English language for attribution: verbs of saying, titles, roles. No names of anybody.
import { EUROPEAN_FEMALE, EUROPEAN_MALE } from './givennames.ts';

const list = (words: string, more: readonly string[] = []): ReadonlySet<string> =>
  new Set([...words.trim().split(/\s+/), ...more]);

/** Verbs that report speech, in the forms news uses. */
export const SAY_VERBS = list(`
said says say saying told tells tell telling asked asks ask asking added adds add adding wrote writes write writing stated states state stating
explained explains explain explaining noted notes note noting continued continues continue continuing replied replies reply replying responded responds respond responding
answered answers answer argued argues argue arguing warned warns warn warning declared declares declare declaring announced announces announce announcing
claimed claims claim claiming insisted insists insist insisting suggested suggests suggest suggesting acknowledged acknowledges acknowledge admitted admits admit admitting
observed observes observe recalled recalls recall recalling remarked remarks concluded concludes conclude concluding predicted predicts predict predicting
tweeted tweets tweet posted posts quipped quips joked jokes joking mused lamented laments vowed vows promised promises pledged complained complains complain
commented comments testified testifies confirmed confirms cautioned cautions countered counters conceded concedes contended contends charged asserted asserts boasted boasts
bragged offered offers urged urges shouted shouts yelled yells screamed cried cries whispered muttered murmured mumbled exclaimed repeated repeats reiterated reiterates
stressed stresses emphasized emphasizes emphasised described describes described called calls calling reads read reading went began begins begin interjected interrupted chimed
shot fired demanded demands inquired wondered wonders pleaded begged opined proclaimed proclaims recounted recounts related reflected allowed advised advises explained
elaborated summed thundered snapped sighed laughed laughs chuckled gushed riffed riffs intoned implored exhorted advised counseled taunted teased scoffed sneered
retorted deadpanned ventured volunteered reasoned figured surmised speculated maintained maintains protested objected agreed agrees disagreed alleged alleges accused
blasted slammed ripped mocked praised hailed touted lauded dismissed blamed thanked greeted sniffed crowed fumed raged railed growled barked hissed roared chanted chants sang
reported reports chimed echoed echoes concurred quoted quotes cited cites tells hollered texted emailed e-mailed posited postulated deplored denounced condemned decried ranted
believes believe believed thinks think thought feels felt knows hopes hoped fears feared worries worried expects expected sees saw sensed
`);

/** The commonest of them: between two verbs of a clause these decide. */
export const PLAIN_SAY = list(
  'said says say told tells asked asks added adds wrote writes stated states explained noted continued replied responded argued warned declared announced insisted tweeted reads read',
);

/** Titles before a name, with or without a full stop. */
export const TITLES = list(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess
president vice premier chancellor senator sen representative rep congressman congresswoman governor gov mayor secretary minister prime ambassador judge justice chief
speaker chairman chairwoman chair director general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral adm commander cmdr officer detective
undersecretary administrator comptroller treasurer delegate provost
sheriff deputy attorney councilman councilwoman commissioner superintendent coach former ex spokesman spokeswoman spokesperson analyst strategist adviser advisor
`);

export const FEMALE_TITLES = list(
  'mrs ms miss dame lady sister queen princess congresswoman chairwoman councilwoman spokeswoman madam madame businesswoman policewoman actress',
);
export const MALE_TITLES = list(
  'mr sir lord father brother king prince congressman chairman councilman spokesman businessman policeman',
);

/** Nouns for people, alone enough to be somebody who speaks. */
export const ROLES = list(`
official officials spokesman spokeswoman spokesperson spokespeople adviser advisers advisor advisors aide aides analyst analysts strategist strategists expert experts
professor lawyer lawyers attorney attorneys prosecutor prosecutors judge justice senator senators representative congressman congresswoman lawmaker lawmakers governor mayor president
minister secretary ambassador diplomat diplomats leader leaders chairman chairwoman chair director manager executive executives chief officer officers commander general soldier
nominee candidate candidates front-runner frontrunner contender rival rivals mogul billionaire businessman businesswoman developer host moderator reporter reporters
journalist journalists author writer columnist editor commentator pollster pollsters scientist scientists researcher researchers doctor doctors nurse teacher teachers student students
voter voters resident residents supporter supporters protester protesters activist activists organizer organizers delegate delegates donor donors member members critic critics
man woman men women boy girl mother father mom dad wife husband son daughter brother sister friend friends neighbor neighbors people person user users owner worker workers
farmer driver engineer conductor pastor priest bishop pope rabbi imam veteran victim witness witnesses survivor source sources insider operative operatives veteran
economist historian psychologist sociologist consultant consultants partner partners colleague colleagues boss founder chairmen republican democrat conservative liberal
republicans democrats conservatives liberals sheriff detective police newspaper
speechwriter speechwriters biographer pollster photographer filmmaker director producer blogger publisher novelist poet actor actress singer musician artist comedian anchor presenter correspondent
congressmen nominee tycoon magnate financier investor banker trader broker accountant engineer architect inventor entrepreneur philanthropist lobbyist fundraiser organiser campaigner spokesmen
librarian dean chancellor premier principal superintendent trustee regent fellow scholar professor lecturer tutor graduate alumnus pilot sailor captain lieutenant sergeant marine ranger trooper deputy
child children kid teenager baby widow widower fiance fiancee girlfriend boyfriend cousin uncle aunt nephew niece grandmother grandfather parent parents patient patients tenant landlord shopper customer customers passenger passengers
ally allies confidant mentor protege someone somebody cashier waitress bartender barber mechanic electrician carpenter plumber janitor clerk secretary
diplomat dissident defector refugee immigrant migrant pensioner retiree grandson granddaughter stepfather stepmother twin son-in-law daughter-in-law mother-in-law father-in-law
inmate prisoner defendant plaintiff suspect gunman juror paralegal lawman marshal constable policeman policewoman firefighter paramedic lifeguard
athlete coach quarterback striker goalkeeper cyclist runner swimmer boxer wrestler golfer referee umpire captain
chef baker butcher grocer shopkeeper salesman saleswoman trucker logger miner rancher grower fisherman forester gardener tailor designer model stylist
archaeologist biologist chemist physicist mathematician astronomer astronaut geologist ecologist botanist zoologist statistician demographer linguist philosopher theologian anthropologist
epidemiologist virologist surgeon physician pediatrician psychiatrist therapist dentist midwife pharmacist veterinarian counselor counsellor
teller barista waiter housekeeper nanny babysitter caretaker custodian doorman concierge courier postman
councillor councilor councilman councilwoman alderman assemblyman assemblywoman legislator parliamentarian statesman peer baroness lord duke duchess emperor king queen prince princess sultan
envoy negotiator mediator arbitrator inspector regulator auditor commissioner comptroller treasurer controller solicitor barrister magistrate ombudsman
ringleader firebrand maverick veteran newcomer underdog incumbent challenger hopeful loyalist centrist populist libertarian socialist feminist
narrator emcee announcer broadcaster newscaster podcaster vlogger influencer playwright screenwriter composer conductor pianist violinist guitarist drummer rapper dancer choreographer sculptor painter
administrator undersecretary poster respondent backer booster
guest caller listener viewer reader attendee participant participants respondent interviewer questioner heckler demonstrator rioter bystander onlooker neighbour colleague aide-de-camp premier monk nun monarch
`);

/** Things that speak: organizations and documents. */
export const VOICES_OF_PAPER = list(`
statement email e-mail letter memo report ad advertisement announcement release document documents filing lawsuit complaint petition article editorial op-ed column book excerpt
tweet post message note text sign banner poster headline website page campaign company committee department agency government ministry office group organization association
union court party network newspaper paper magazine team firm bank council board commission panel administration voice-over narrator caption indictment order ruling decision
resolution platform plan bill law transcript invitation pitch survey poll study
`);

/** Words that begin sentences and never a name. */
export const NOT_NAMES = list(`
the a an and but or nor so yet if in on at as by for from with without of to into over under after before since until while when where why how what who whom whose which that this these those there
here he she it they we i you his her its their our your my him them us me not no yes one two three four five six seven eight nine ten some many most all both each every another other such
still also however meanwhile instead later earlier today yesterday tomorrow now then once just even only again perhaps maybe although though because despite during according asked while whether
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
is are was were be been being do does did has have had will would can could should may might must let get go come well oh ok okay look listen thank thanks please hello dear
more less few several any nobody somebody everyone everybody nothing something anything like unlike among between against about above across along around behind beyond near off out up down
q a re per via vs mr mrs ms dr
`);

/** `thing`: only as the subject of a verb of saying. */
export const PRONOUNS: Readonly<Record<string, 'female' | 'male' | 'neutral' | 'first' | 'thing'>> = {
  it: 'thing',
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  they: 'neutral',
  them: 'neutral',
  their: 'neutral',
  we: 'first',
  i: 'first',
};

/** Which titles a noun stands for: "the senator" is somebody called Sen. */
export const NOUN_TITLES: Readonly<Record<string, readonly string[]>> = {
  senator: ['sen', 'senator'],
  governor: ['gov', 'governor'],
  president: ['president', 'pres'],
  congressman: ['rep', 'congressman', 'representative'],
  congresswoman: ['rep', 'congresswoman', 'representative'],
  representative: ['rep', 'representative'],
  mayor: ['mayor'],
  secretary: ['secretary'],
  judge: ['judge', 'justice'],
  justice: ['justice'],
  speaker: ['speaker'],
  chairman: ['chairman', 'chair'],
  chairwoman: ['chairwoman', 'chair'],
  general: ['gen', 'general'],
  pope: ['pope'],
  ambassador: ['ambassador'],
  minister: ['minister', 'prime'],
  professor: ['professor', 'prof', 'dr'],
  doctor: ['dr'],
  spokesman: ['spokesman'],
  spokeswoman: ['spokeswoman'],
  lawmaker: ['rep', 'sen', 'senator', 'representative'],
  sheriff: ['sheriff'],
  director: ['director'],
  bishop: ['bishop', 'archbishop'],
  pastor: ['pastor', 'rev'],
  premier: ['premier'],
  chancellor: ['chancellor'],
  captain: ['capt', 'captain'],
};

export const FEMALE_NOUNS = list(
  'spokeswoman congresswoman chairwoman businesswoman woman mother wife daughter sister girl actress queen mom grandmother aunt councilwoman first-lady lady waitress heiress policewoman',
);
export const MALE_NOUNS = list(
  'spokesman congressman chairman businessman man father husband son brother boy king dad grandfather uncle councilman policeman fireman mogul',
);

/** Given names most often borne by women and by men in English-language news: only to choose between people whose pronouns leave it open. */
export const FEMALE_NAMES = list(
  `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie
rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice
julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori sue hillary carly kellyanne elena tina claire
jane anne ivanka melania chelsea nina monica kate katie jill ellen eva rosa sofia ana carmen dolores ingrid
jillian robyn guadalupe tracy claire betty carla donna erin heidi holly jackie jenna jodi joy june kara kathy katrina kristen kristin kim kirsten lara leah leslie lillian linda lois lorraine lucy lydia lynn mandy marcia
margo marianne marissa maya melinda melody mercedes miranda miriam molly monique nadia naomi natasha nora norma olga paige patti paula peggy penny phyllis priya rachael regina renee rhonda rita roberta robin rosemary
roxanne sabrina sally sasha selena shannon sheila shelly sherry simone sonia stacy stella suzanne sylvia tamara tammy tanya tara theresa thelma tiffany tracey valerie vanessa vera veronica vicki vivian wanda wendy yolanda
yvonne zoe ada agnes aisha alicia alison alma amelia amina andrea angelina anita annette april arlene audrey ava barbra beatrice becky bella bernadette bertha bonnie bridget camille candace cara carla carly carrie
cassandra cecilia celia charlene chloe cindy clara colleen connie constance crystal daisy daphne darlene dawn deanna delia desiree dianne dina dolly dora edith eileen elaine elena elise eliza ella elsa emilia erica erika
estelle esther ethel eunice evelyn faith fatima felicia fiona florence francesca gabriela gail geraldine gertrude gina ginger greta gwen harriet hazel helena henrietta hilda hope huma ida imelda ines ingrid irene iris
irma isabel ivy jacquelyn jan jana janine jasmine jeanette jeanne jessie jo joanna joanne jocelyn josephine juanita juliana juliet katharine kathleen kay kellie kerry kristi kristine lana latoya laverne leila lena leticia
lila lily liza loretta lorna louise lourdes lucia lucille luisa mabel mae magdalena malia mara marcella margarita margot mariam mariana marina marjorie marla marsha mavis maxine melania mercy mildred millicent mimi
minnie muriel myra nadine nell nellie nikki noel noreen octavia odessa oprah pearl petra philippa polly priscilla ramona raquel rhoda rosalind rosanne rosie ruby sade samira sandy saundra shelby sherri shirin
sondra sonja sonya sophie stacey summer susana susie svetlana tabitha tess tonya trisha trudy ursula violet wilma winifred yasmin zainab caroline carole theresa condoleezza gretchen kamala kirsten elise tulsi marsha ivana
mirela mira mihaela ioana magda agnieszka katarzyna eszter ilona zofia hana lucie petra ingeborg astrid sigrid solveig freja anneli aino birgit heike ulrike anke giulia chiara paola lucía pilar consuelo amélie margaux aoife niamh siobhan priyanka ananya deepa lakshmi mei yuki keiko sakura noor layla amal hala nadiya oksana yulia ngozi chidinma adaeze amara
margaery lizzie lizzy kitty fanny emmeline cecily
`,
  EUROPEAN_FEMALE,
);
export const MALE_NAMES = list(
  `
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward
jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan
henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan
juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene ted marco bernie jeb ben mike bill tom jim bob dan steve jeff tim rick ed chris john rand barack
mitt newt rudy ron greg tony victor hugo carlos luis ivan ahmed mohammed ali tomasz henrik karl hans pierre sergei vladimir
patrick felipe denis matt tom jessie abdul abraham adolfo adrian ahmad al alberto alec alejandro alexei alfred alfredo allan allen alvin amir andre andrei andres andy angelo antonio armando arnold art arturo ashok avi barry bart basil
ben benny bernard bert blake boris brad bradford brendan brent bret brett byron caleb calvin cameron carlo carlton cary casey cecil cesar chad chester chip christoph chuck clarence claude clayton clifford clint clinton clyde
cody colin corey cornel craig curt curtis cyril dale damon dana darrell darren daryl dean dennis derek derrick desmond diego dimitri dominic don donnie doug drew duane duncan dustin dwayne dwight earl eduardo edgar edmund
edwin eli elliot elliott elmer emanuel emilio emmanuel enrique erik ernest ernesto evan everett fabio felix fernando fidel floyd francis francisco franco franklin fred freddie frederick gavin gene geoffrey gilbert glen glenn
gordon graham grant gus guy hakim harvey hassan hector herbert herman herschel howard hubert hugh ian ibrahim igor irving isaac ismail israel jaime jake jamal jared javier jay jean-claude jerome jesus jimmy joaquin joel
johannes johnny jonah jorge josef julian julio julius kareem karim karl khalid khizr kim kirk kurt kyle lamar lance lars lee leo leon leonard leonardo leroy leslie lester lewis lindsey lionel lloyd louis lou luke malcolm
manuel marc marcel marcus mario marshall martin marty marvin mathew maurice max maximilian melvin michel miguel mikhail milton mitchell moe mohamed mohammad morgan morris morton moses muhammad murray mustafa nate neal ned
neil nelson nigel nikolai norman oleg oliver omar orlando oscar otto owen pablo pedro percy perry pete petr phil philippe pierce preston quentin ralph ramon raphael raul reggie reginald rene rex ricardo rich rob roberto
rocky roderick rodney rodrigo rogelio roger roland roman ronnie ross ruben rudolph rupert russ salvador salman sam sandro santiago saul sebastian sergio seth shane shaun shawn sheldon sherman sidney silvio simon spencer
stan stanley stefan stewart stuart syed ted terence terrence theodore thaddeus tobias todd tommy trent trevor tucker tyrone umar vance vernon vince virgil vikram vito vlad wallace wally walt warren wayne wendell wesley
wilbur wilfred willard winston xavier yitzhak yusuf zach zachary hank chuck garry cliff jeremiah josiah elias silas angus hamish alastair alistair declan liam finn seamus conor rory nick dmitri yuri rahul raj sanjay vijay
pavel petar tomas tomáš jiri jakub milan zoltan laszlo istvan mircea radu ionut bogdan stefan lars nils sven bjorn olaf magnus jonas matthias jurgen dieter klaus uwe giuseppe luca matteo paolo giorgio jean luc olivier yves thierry rodolfo jorge hiroshi kenji takeshi hassan tariq faisal oleksandr volodymyr mykola chinedu emeka kwame kofi arjun sanjeev anil sunil
wei rafael mitch mick sherrod trey reince orrin lindsay
`,
  EUROPEAN_MALE,
);

/** What a title in quotation marks belongs to. */
export const WORKS = list(
  'book novel song album film movie show programme program series episode column article essay report memoir poem play ad spot video podcast documentary headline host hosts titled called entitled exhibition speech painting magazine',
);

/** Words that make a run of capitals an organization. */
export const ORGANIZATION_WORDS = list(`
committee university college institute institution center centre foundation association party department agency bureau office council commission court board bank company corporation corp inc
co ltd llc group club church union federation league society network news times post journal press magazine house senate congress parliament ministry administration campaign
coalition alliance fund trust service services school hospital police army navy force airlines motors industries partners project caucus organization authority
media television radio tribune herald gazette guardian observer standard street state states nations kingdom republic street avenue river lake county city district
act bill amendment constitution convention conference summit election primary day week week's super bowl award prize tower hotel airport hall building square park
`);

/** Words between a title and the name it belongs to, or inside a title. */
export const TITLE_MODIFIERS = list(
  'of the state for and vice deputy assistant associate executive managing acting interim former ex then house senate majority minority party white press prime foreign defense treasury attorney general campaign national security',
);

/** Small words inside names. */
export const PARTICLES = list('de da di del della der den van von la le bin ibn al el ben ter dos das du y zu');

/** Parties and nationalities before a name describe; they are not part of it. */
export const DESCRIPTIONS = list(`
republican democrat democratic gop independent libertarian conservative liberal american british english french german italian spanish russian chinese japanese korean israeli palestinian
iranian iraqi syrian mexican canadian australian indian turkish ukrainian polish dutch swedish norwegian european african asian latino hispanic muslim christian jewish catholic
`);

/** Adverbs and helpers that stand between somebody and the verb. */
export const LIGHT = list(`
also then later now again recently once often always never even still just already simply only repeatedly publicly quickly soon finally eventually has had have having was is were are been would will could can
did does do not himself herself themselves both all first last next further ever immediately famously reportedly apparently angrily flatly
`);

export const PREPOSITIONS = list(
  'in on at to of for with from by about against after before over under between among through during without within into like as than toward towards near around across behind beyond including',
);

export const INDEFINITE = list('a an one another some several two three four many other');
export const DEFINITE = list('the this that these those');
export const POSSESSIVES = list('his her their its our my your');

/** "“…,” that evening said Ana Ruiz": before a verb of saying, and nobody. */
export const TIMES = list(
  'day morning noon afternoon evening night week weekend month year hour minute moment time spring summer autumn winter',
);

/** Nouns for more than one person. */
export const GROUPS = list(`
officials spokespeople advisers advisors aides analysts strategists experts lawyers attorneys prosecutors judges senators lawmakers diplomats leaders executives officers candidates
rivals reporters journalists pollsters scientists researchers doctors teachers students voters residents supporters protesters activists organizers delegates donors members critics men women people
users workers farmers witnesses sources insiders operatives economists historians consultants partners colleagues republicans democrats conservatives liberals friends neighbors chairmen police crowd audience others
`);

/** Nouns that fit many people: whoever was spoken of last. */
export const GENERIC = list(
  'heiress star native newcomer hopeful incumbent challenger maverick firebrand populist year-old candidate nominee front-runner frontrunner contender billionaire republican democrat conservative liberal man woman leader',
);

/** Nouns for what somebody does that may be said of many; who was introduced by one is meant by it. */
export const WORK = list(
  'tycoon magnate financier diplomat politician investor statesman mogul businessman businesswoman developer author writer veteran lawyer executive',
);

/** Words that begin sentences with a capital and are no names there, though they may be inside a name (New Hampshire). */
export const STARTERS = list(`
hours days weeks months years minutes moments earlier last next first second third finally additionally moreover furthermore nevertheless nonetheless overall indeed otherwise rather still thus therefore hence
others much many most part polls voters critics supporters officials analysts people men women new old good great big small long short high low early late
under asked speaking given based add following according told called said says adding noting citing calling
`);
