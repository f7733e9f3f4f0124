// Short forms of given names, and names of places: what helps to see that two names are one person, or no person.

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );

/** Short form -> full form, both in small letters. */
export const SHORT_NAMES = pairs(`
bill=william will=william billy=william bob=robert rob=robert bobby=robert mike=michael mick=michael jim=james jimmy=james jamie=james joe=joseph dick=richard rick=richard rich=richard
ted=edward ed=edward eddie=edward tom=thomas dan=daniel danny=daniel dave=david steve=steven stephen=steven chris=christopher matt=matthew tony=anthony ben=benjamin bernie=bernard
sam=samuel ron=ronald don=donald ken=kenneth greg=gregory jeff=jeffrey jerry=gerald larry=lawrence andy=andrew drew=andrew nick=nicholas pete=peter phil=philip ray=raymond tim=timothy
vince=vincent liz=elizabeth beth=elizabeth betsy=elizabeth kate=katherine kathy=katherine cathy=catherine debbie=deborah sue=susan barb=barbara jen=jennifer jenny=jennifer jess=jessica
meg=margaret peggy=margaret maggie=margaret becky=rebecca abby=abigail alex=alexander al=albert charlie=charles chuck=charles frank=francis fred=frederick hank=henry harry=henry
jack=john johnny=john jon=jonathan josh=joshua mitch=mitchell nate=nathan terry=terence zach=zachary
`);

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/));

/** Countries, states and great cities, in small letters: a name that is one of these is not a person. */
export const PLACES = list(`
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, puerto rico, los angeles, san francisco, chicago, boston, houston, dallas,
philadelphia, detroit, miami, atlanta, seattle, denver, phoenix, las vegas, cleveland, baltimore, new orleans, manhattan, brooklyn, queens, hollywood, silicon valley, wall street, capitol hill, white house,
america, united states, u.s, us, usa, uk, u.k, united kingdom, britain, england, scotland, wales, ireland, northern ireland, france, germany, italy, spain, portugal, netherlands, belgium, switzerland, austria,
poland, hungary, greece, turkey, russia, ukraine, sweden, norway, denmark, finland, iceland, china, japan, north korea, south korea, korea, india, pakistan, afghanistan, iran, iraq, syria, israel, egypt,
libya, saudi arabia, yemen, jordan, lebanon, mexico, canada, brazil, argentina, chile, colombia, venezuela, cuba, peru, australia, new zealand, south africa, nigeria, kenya, ethiopia, sudan, vietnam,
thailand, indonesia, philippines, malaysia, singapore, taiwan, hong kong, london, paris, berlin, rome, madrid, moscow, beijing, shanghai, tokyo, seoul, pyongyang, hanoi, delhi, mumbai, kabul, baghdad,
tehran, jerusalem, tel aviv, cairo, brussels, geneva, vienna, kiev, kyiv, warsaw, amsterdam, dublin, edinburgh, toronto, ottawa, montreal, sydney, melbourne, mexico city, europe, asia, africa, middle east,
european union, eu, e.u, un, u.n, nato, gaza, west bank, crimea, flint, orlando, san bernardino, st. louis, kansas city, minneapolis, pittsburgh, cincinnati, columbus, milwaukee, nashville, charlotte,
tampa, san diego, san jose, sacramento, portland, tucson, austin, san antonio, des moines, manchester, concord, albany, buffalo
`);
