/** Codes people choose from: ISO 3166-1 countries, ISO 3166-2 provinces and states, ISO 639-1 languages. */

export const COUNTRIES: readonly string[] =
  "AF AX AL DZ AS AD AO AI AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BR BN BG BF BI CV KH CM CA KY CF TD CL CN CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW".split(
    " ",
  );

/** Languages medicine is taught in. Their names come from the browser, as those of the countries do. */
export const LANGUAGES: readonly string[] =
  "af am ar az be bg bn bs cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tl tr uk ur uz vi zh".split(
    " ",
  );

interface Place {
  code: string;
  en: string;
  fr: string;
}

export const SUBDIVISIONS: Readonly<Record<"CA" | "US", readonly Place[]>> = {
  CA: [
    { code: "CA-AB", en: "Alberta", fr: "Alberta" },
    { code: "CA-BC", en: "British Columbia", fr: "Colombie-Britannique" },
    { code: "CA-MB", en: "Manitoba", fr: "Manitoba" },
    { code: "CA-NB", en: "New Brunswick", fr: "Nouveau-Brunswick" },
    { code: "CA-NL", en: "Newfoundland and Labrador", fr: "Terre-Neuve-et-Labrador" },
    { code: "CA-NS", en: "Nova Scotia", fr: "Nouvelle-Écosse" },
    { code: "CA-NT", en: "Northwest Territories", fr: "Territoires du Nord-Ouest" },
    { code: "CA-NU", en: "Nunavut", fr: "Nunavut" },
    { code: "CA-ON", en: "Ontario", fr: "Ontario" },
    { code: "CA-PE", en: "Prince Edward Island", fr: "Île-du-Prince-Édouard" },
    { code: "CA-QC", en: "Quebec", fr: "Québec" },
    { code: "CA-SK", en: "Saskatchewan", fr: "Saskatchewan" },
    { code: "CA-YT", en: "Yukon", fr: "Yukon" },
  ],
  US: [
    { code: "US-AL", en: "Alabama", fr: "Alabama" },
    { code: "US-AK", en: "Alaska", fr: "Alaska" },
    { code: "US-AS", en: "American Samoa", fr: "Samoa américaines" },
    { code: "US-AZ", en: "Arizona", fr: "Arizona" },
    { code: "US-AR", en: "Arkansas", fr: "Arkansas" },
    { code: "US-CA", en: "California", fr: "Californie" },
    { code: "US-CO", en: "Colorado", fr: "Colorado" },
    { code: "US-CT", en: "Connecticut", fr: "Connecticut" },
    { code: "US-DE", en: "Delaware", fr: "Delaware" },
    { code: "US-DC", en: "District of Columbia", fr: "District de Columbia" },
    { code: "US-FL", en: "Florida", fr: "Floride" },
    { code: "US-GA", en: "Georgia", fr: "Géorgie" },
    { code: "US-GU", en: "Guam", fr: "Guam" },
    { code: "US-HI", en: "Hawaii", fr: "Hawaï" },
    { code: "US-ID", en: "Idaho", fr: "Idaho" },
    { code: "US-IL", en: "Illinois", fr: "Illinois" },
    { code: "US-IN", en: "Indiana", fr: "Indiana" },
    { code: "US-IA", en: "Iowa", fr: "Iowa" },
    { code: "US-KS", en: "Kansas", fr: "Kansas" },
    { code: "US-KY", en: "Kentucky", fr: "Kentucky" },
    { code: "US-LA", en: "Louisiana", fr: "Louisiane" },
    { code: "US-ME", en: "Maine", fr: "Maine" },
    { code: "US-MD", en: "Maryland", fr: "Maryland" },
    { code: "US-MA", en: "Massachusetts", fr: "Massachusetts" },
    { code: "US-MI", en: "Michigan", fr: "Michigan" },
    { code: "US-MN", en: "Minnesota", fr: "Minnesota" },
    { code: "US-MS", en: "Mississippi", fr: "Mississippi" },
    { code: "US-MO", en: "Missouri", fr: "Missouri" },
    { code: "US-MT", en: "Montana", fr: "Montana" },
    { code: "US-NE", en: "Nebraska", fr: "Nebraska" },
    { code: "US-NV", en: "Nevada", fr: "Nevada" },
    { code: "US-NH", en: "New Hampshire", fr: "New Hampshire" },
    { code: "US-NJ", en: "New Jersey", fr: "New Jersey" },
    { code: "US-NM", en: "New Mexico", fr: "Nouveau-Mexique" },
    { code: "US-NY", en: "New York", fr: "New York" },
    { code: "US-NC", en: "North Carolina", fr: "Caroline du Nord" },
    { code: "US-ND", en: "North Dakota", fr: "Dakota du Nord" },
    { code: "US-MP", en: "Northern Mariana Islands", fr: "Îles Mariannes du Nord" },
    { code: "US-OH", en: "Ohio", fr: "Ohio" },
    { code: "US-OK", en: "Oklahoma", fr: "Oklahoma" },
    { code: "US-OR", en: "Oregon", fr: "Oregon" },
    { code: "US-PA", en: "Pennsylvania", fr: "Pennsylvanie" },
    { code: "US-PR", en: "Puerto Rico", fr: "Porto Rico" },
    { code: "US-RI", en: "Rhode Island", fr: "Rhode Island" },
    { code: "US-SC", en: "South Carolina", fr: "Caroline du Sud" },
    { code: "US-SD", en: "South Dakota", fr: "Dakota du Sud" },
    { code: "US-TN", en: "Tennessee", fr: "Tennessee" },
    { code: "US-TX", en: "Texas", fr: "Texas" },
    { code: "US-UT", en: "Utah", fr: "Utah" },
    { code: "US-VI", en: "US Virgin Islands", fr: "Îles Vierges américaines" },
    { code: "US-VT", en: "Vermont", fr: "Vermont" },
    { code: "US-VA", en: "Virginia", fr: "Virginie" },
    { code: "US-WA", en: "Washington", fr: "Washington" },
    { code: "US-WV", en: "West Virginia", fr: "Virginie-Occidentale" },
    { code: "US-WI", en: "Wisconsin", fr: "Wisconsin" },
    { code: "US-WY", en: "Wyoming", fr: "Wyoming" },
  ],
};

const BY_CODE = new Map([...SUBDIVISIONS.CA, ...SUBDIVISIONS.US].map((place) => [place.code, place]));

/** A country, or a province, territory or state, by name; its code where it is neither. */
export function placeName(code: string, locale: "en" | "fr"): string {
  const place = BY_CODE.get(code);
  if (place) return place[locale];
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code)
    : code;
}

/** A language by name, as it stands inside a sentence. */
export function languageName(code: string, locale: "en" | "fr"): string {
  return /^[a-z]{2}$/.test(code)
    ? (new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code)
    : code;
}
