// Units of measure as they are abbreviated after a number. SI prefixes are those of the BIPM brochure, table 7.
import { rows } from './pairs.ts';

export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** Symbol | name | plural where it is not name + s | prefixes it is used with. */
const METRIC = rows(`
  m   | meter   |          | k c m µ μ u n p d
  g   | gram    |          | k m µ μ u n c
  t   | ton     |          | k M G
  l   | liter   |          | m c d k µ μ M
  L   | liter   |          | m c d k µ μ M
  W   | watt    |          | k M G T m
  Wh  | watt hour |        | k M G T
  V   | volt    |          | k m M
  A   | amp     |          | m k
  Ah  | amp hour |         | m
  J   | joule   |          | k M G
  N   | newton  |          | k M
  Pa  | pascal  |          | k h M G
  Hz  | hertz   | hertz    | k M G T
  B   | byte    |          | k K M G T P
  b   | bit     |          | k M G
  bit | bit     |          | k M G
  bps | bit per second | bits per second | k K M G T
  s   | second  |          | m µ μ n
  eV  | electron volt |    | k M G T
  Sv  | sievert |          | m µ μ
  Gy  | gray    |          | m
  Bq  | becquerel |        | k M G T
  Ω   | ohm     |          | k M m
  Ω   | ohm     |          | k M m
  F   | farad   |          | µ μ n p
  H   | henry   | henries  | m µ μ
  T   | tesla   |          | m
  cal | calorie |          | k
  mol | mole    |          | m µ μ
  K   | kelvin  |          |
  px  | pixel   |          | M
  lm  | lumen   |          |
  dB  | decibel |          |
  dBA | decibel |          |
`);

const PREFIXES: Readonly<Record<string, string>> = {
  p: 'pico',
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  u: 'micro',
  m: 'milli',
  c: 'centi',
  d: 'deci',
  h: 'hecto',
  k: 'kilo',
  K: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

const OTHER = rows(`
  mi | mile
  mi. | mile
  nmi | nautical mile
  ft | foot | feet
  ft. | foot | feet
  in | inch | inches
  in. | inch | inches
  yd | yard
  yds | yard
  yd. | yard
  yds. | yard
  ha | hectare
  ac | acre
  lb | pound
  lbs | pound
  lb. | pound
  lbs. | pound
  oz | ounce
  oz. | ounce
  st | stone | stone
  cwt | hundredweight | hundredweight
  fl oz | fluid ounce
  fl. oz. | fluid ounce
  gal | gallon
  gal. | gallon
  gals. | gallon
  qt | quart
  qt. | quart
  qts. | quart
  qrs. | quarter
  pt | pint
  pt. | pint
  tsp | teaspoon
  tsp. | teaspoon
  tbsp | tablespoon
  tbsp. | tablespoon
  cc | C C | C C
  bbl | barrel
  bbls | barrel
  bu | bushel
  bpd | barrel per day | barrels per day
  b/d | barrel per day | barrels per day
  bopd | barrel of oil per day | barrels of oil per day
  kt | kiloton
  kts | knot
  kn | knot
  kph | kilometer per hour | kilometers per hour
  kmh | kilometer per hour | kilometers per hour
  kmph | kilometer per hour | kilometers per hour
  mph | mile per hour | miles per hour
  mph. | mile per hour | miles per hour
  mpg | mile per gallon | miles per gallon
  rpm | revolution per minute | revolutions per minute
  bpm | beat per minute | beats per minute
  fps | frame per second | frames per second
  psi | pound per square inch | pounds per square inch
  ppm | part per million | parts per million
  ppb | part per billion | parts per billion
  dpi | dot per inch | dots per inch
  ppi | pixel per inch | pixels per inch
  kgs | kilogram
  kms | kilometer
  mcg | microgram
  mmHg | millimeter of mercury | millimeters of mercury
  hp | horsepower | horsepower
  bhp | brake horsepower | brake horsepower
  Btu | B T U
  BTU | B T U
  mbar | millibar
  bar | bar
  atm | atmosphere
  Cal | calorie
  ct | carat
  min | minute
  min. | minute
  mins | minute
  mins. | minute
  sec | second
  sec. | second
  secs | second
  secs. | second
  h | hour
  hr | hour
  hr. | hour
  hrs | hour
  hrs. | hour
  yr | year
  yr. | year
  yrs | year
  yrs. | year
  mo. | month
  mos. | month
  wk. | week
  wks. | week
  bps. | basis point
  Mach | Mach | Mach
  Å | angstrom
  ly | light year
  AU | astronomical unit
  pc | parsec
  g-force | g-force | g-force
  sq ft | square foot | square feet
  sq. ft. | square foot | square feet
  sq. ft | square foot | square feet
  sq in | square inch | square inches
  sq. in. | square inch | square inches
  sq yd | square yard
  sq. yd. | square yard
  sq mi | square mile
  sq. mi. | square mile
  sq. mi | square mile
  sq m | square meter
  sq. m | square meter
  sq km | square kilometer
  sq. km | square kilometer
  cu ft | cubic foot | cubic feet
  cu. ft. | cubic foot | cubic feet
  cu in | cubic inch | cubic inches
  cu. in. | cubic inch | cubic inches
  cu yd | cubic yard
  cu m | cubic meter
  KG | kilogram
  Kg | kilogram
  KGS | kilogram
  KM | kilometer
  Km | kilometer
  KMS | kilometer
  KMH | kilometer per hour | kilometers per hour
  KPH | kilometer per hour | kilometers per hour
  CM | centimeter
  MM | millimeter
  ML | milliliter
  MG | milligram
  LB | pound
  LBS | pound
  FT | foot | feet
  OZ | ounce
  MPH | mile per hour | miles per hour
  MPG | mile per gallon | miles per gallon
  RPM | revolution per minute | revolutions per minute
  PSI | pound per square inch | pounds per square inch
  KWH | kilowatt hour
  Kwh | kilowatt hour
  kwh | kilowatt hour
  KW | kilowatt
  kw | kilowatt
  mw | megawatt
  gw | gigawatt
  HP | horsepower | horsepower
  hz | hertz | hertz
  khz | kilohertz | kilohertz
  mhz | megahertz | megahertz
  ghz | gigahertz | gigahertz
  KHz | kilohertz | kilohertz
  mb | megabyte
  gb | gigabyte
  tb | terabyte
  kb | kilobyte
  mbps | megabit per second | megabits per second
  gbps | gigabit per second | gigabits per second
  kbps | kilobit per second | kilobits per second
  mbit | megabit
  DB | decibel
  db | decibel
`);

const entry = (name: string, plural?: string): Unit => ({ one: name, many: plural || `${name}s` });

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...METRIC.flatMap(([symbol = '', name = '', plural, prefixes = '']) => [
    [symbol, entry(name, plural)] as const,
    ...prefixes
      .split(' ')
      .filter(Boolean)
      .map(
        (prefix) =>
          [
            `${prefix}${symbol}`,
            entry(`${PREFIXES[prefix]}${name}`, plural && `${PREFIXES[prefix]}${plural}`),
          ] as const,
      ),
  ]),
  // Later rows win: 'kt' is a kiloton of explosive, 'ft' no femtoton.
  ...OTHER.map(([symbol = '', name = '', plural]) => [symbol, entry(name, plural)] as const),
]);

/** Letters that are a unit only right at the number, or beside other words of measure. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'in in. A B C F H J K L M N T V W b g h l m s t st pt pc ct AU ac pt. min. sec. bar mb Cal AU mo. F'.split(' '),
);
