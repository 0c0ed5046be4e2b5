import { CITY, DISTRICTS } from '../../../../src/contract/places';
import type { Glossary } from '../terms';

/** Bodies that names of acts speak of: 「提请…审议」. */
const ASSEMBLIES: Readonly<Record<string, string>> = {
  市人大: 'the municipal people’s congress',
  市人大常委会: 'the standing committee of the municipal people’s congress',
  市人大及其常委会: 'the municipal people’s congress and its standing committee',
  区人大: 'the district people’s congress',
  区人大常委会: 'the standing committee of the district people’s congress',
  区人大及其常委会: 'the district people’s congress and its standing committee',
};

/** Places by the names that stand before what is there. */
const PLACES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    DISTRICTS.flatMap(({ zh, short, en }) => [
      [zh, en],
      [short, en],
    ]),
  ),
  深圳: 'Shenzhen',
  [CITY.zh]: 'Shenzhen',
  前海: 'Qianhai',
  后海: 'Houhai',
  河套: 'Hetao',
  香港: 'Hong Kong',
  澳门: 'Macao',
  港澳: 'Hong Kong and Macao',
  深港: 'Shenzhen–Hong Kong',
  深港澳: 'Shenzhen, Hong Kong and Macao',
  粤港澳大湾区: 'Greater Bay Area',
  大湾区: 'Greater Bay Area',
  广东: 'Guangdong',
  广东省: 'Guangdong',
  中国: 'Chinese',
  海峡两岸: 'cross-Strait',
  深圳港: 'Port of Shenzhen',
  盐田港: 'Yantian Port',
  深圳机场: 'Shenzhen Airport',
  深交所: 'Shenzhen Stock Exchange',
  华强北: 'Huaqiangbei',
  莲塘: 'Liantang',
  蛇口: 'Shekou',
  东门: 'Dongmen',
};

/** Proper names, by their official English form where one is sure. */
export const NAMES: Glossary = {
  things: {
    LNG: 'LNG',
    IPO: 'IPOs',
    东门步行街: 'Dongmen Pedestrian Street',
    市第二人民医院: 'Shenzhen Second People’s Hospital',
    市人民医院: 'Shenzhen People’s Hospital',
    市中医院: 'Shenzhen Traditional Chinese Medicine Hospital',
    市儿童医院: 'Shenzhen Children’s Hospital',
    南方医科大学深圳医院: 'Shenzhen Hospital of Southern Medical University',
    南方科技大学: 'Southern University of Science and Technology',
    深圳大学: 'Shenzhen University',
    深圳技术大学: 'Shenzhen Technology University',
    深圳职业技术大学: 'Shenzhen Polytechnic University',
    '香港中文大学（深圳）': 'The Chinese University of Hong Kong, Shenzhen',
    中山大学深圳校区: 'Sun Yat-sen University Shenzhen Campus',
    深圳国际仲裁院: 'the Shenzhen Court of International Arbitration',
    i深圳: 'iShenzhen',
    '共建“一带一路”国家': 'Belt and Road countries',
    '“一带一路”沿线国家': 'Belt and Road countries',
    '“一带一路”共建国家': 'Belt and Road countries',
    '“圳品”': '“Shenzhen quality” foods / “Shenzhen quality” food',
  },
  sites: {
    前海合作区: 'the Qianhai Cooperation Zone / Qianhai Cooperation Zone',
    前海深港现代服务业合作区:
      'the Qianhai Shenzhen–Hong Kong Modern Service Industry Cooperation Zone',
    河套合作区: 'the Hetao Cooperation Zone / Hetao Cooperation Zone',
    河套深港科技创新合作区:
      'the Hetao Shenzhen–Hong Kong Science and Technology Innovation Cooperation Zone',
    光明科学城: 'Guangming Science City',
    西丽湖国际科教城: 'Xili Lake International Science and Education City',
    坪山高新区: 'Pingshan High-tech Zone',
    深圳高新区: 'Shenzhen High-tech Zone',
    西部海域: 'the western sea',
    东部海域: 'the eastern sea',
    重点场所: 'key places',
    公共场所: 'public places',
    重点区域: 'key areas',
  },
  events: {
    全球招商大会: 'the Global Investment Promotion Conference',
    产业投资人大会: 'the Industrial Investors’ Conference',
    深圳创投日: 'Shenzhen Venture Capital Day',
    高交会: 'the China Hi-Tech Fair',
    文博会: 'the China (Shenzhen) International Cultural Industries Fair',
    广交会: 'the Canton Fair',
    进博会: 'the China International Import Expo',
  },
  before: {
    ...PLACES,
    中国十大: 'China’s top ten',
    世界500强: 'Fortune Global 500',
    中国500强: 'China Top 500',
    深港青年梦工场: 'Shenzhen–Hong Kong Youth Innovation and Entrepreneur Hub',
    零一学院: 'X-Institute',
  },
  behind: {
    ...Object.fromEntries(
      Object.entries(PLACES).flatMap(([zh, en]) => [
        [`投资${zh}`, `investing in ${en}`],
        [`落户${zh}`, `located in ${en}`],
        [`在${zh}`, `in ${en}`],
        [`具有${zh}特色`, `with ${en} features`],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(ASSEMBLIES).map(([zh, en]) => [`提请${zh}审议`, `submitted to ${en}`]),
    ),
  },
};
