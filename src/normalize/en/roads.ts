// Numbers of roads, flights, trains and aircraft, said in pairs: Flight 370, Boeing 737, I-95, Route 66, U.S. 101.
import { type Rule, rule } from '../rule.ts';
import { pairs } from './numbers.ts';

export const roads: readonly Rule[] = [
  rule('road', /I-(\d{1,3})(?![\p{L}\d])/u, (match) => `I ${pairs(match[1]!)}`, 'capital'),
  rule(
    'road',
    /U\.?S\.?(?:\s(?:Route|Highway|Hwy\.?))?[\s-](\d{1,3})(?![\p{L}\d%]|[,.]\d|\s(?:million|billion|percent|people|troops|soldiers|states|cities))/u,
    (match) => `U S ${/Route/.test(match[0]) ? 'Route ' : /H/.test(match[0]) ? 'Highway ' : ''}${pairs(match[1]!)}`,
    'capital',
  ),
  rule(
    'flight',
    /(?<=(?:Boeing|Airbus|Flight|flight|Route|route|Interstate|Highway|highway|Section|Channel|Train|Bus|Porsche|Room|Platform|Gate|Cessna|Apartment|Law|Caliber|Winchester|Magnum)\s)(\d{3,4})(?=-?(s|\p{Lu}{1,3}(?!\p{L})|\d{3})?)(?![\d%]|,\d|\.\d)/u,
    (match) => pairs(match[1]!),
    'digit',
  ),
  rule(
    'model',
    /(7[0-8]7)(?:(s)(?!\p{L})|(?=[\s-](?:MAX|Max|Dreamliner|jets?|aircraft|planes?|passenger|pilots?|fleet)))/u,
    (match) => `${pairs(match[1]!)}${match[2] ?? ''}`,
    'digit',
  ),
];
