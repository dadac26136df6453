// What a browser calls itself, as people call it: Chrome on Android. Names are told apart from the most particular to
// the most general, since nearly every browser also claims to be Chrome, Safari and Mozilla.
const BROWSERS = [
  [/KAKAOTALK/i, 'KakaoTalk'],
  [/NAVER\(inapp/i, 'NAVER'],
  [/Whale\//, 'Whale'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\/|OPT\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
  [/Version\/[\d.]+ .*Safari\//, 'Safari'],
];
const SYSTEMS = [
  [/iPhone|iPod/, 'iPhone', 'phone'],
  [/iPad/, 'iPad', 'tablet'],
  [/Android.*Mobile/, 'Android', 'phone'],
  [/Android/, 'Android', 'tablet'],
  [/Windows/, 'Windows', 'laptop'],
  [/CrOS/, 'ChromeOS', 'laptop'],
  [/Macintosh|Mac OS X/, 'Mac', 'laptop'],
  [/Linux|X11/, 'Linux', 'laptop'],
];

/** A browser and a system, each null where it can't be told, and what kind of thing it runs on. */
export function deviceOf(agent) {
  const text = agent ?? '';
  const [, browser] = BROWSERS.find(([pattern]) => pattern.test(text)) ?? [null, programIn(text)];
  const [, system, kind] = SYSTEMS.find(([pattern]) => pattern.test(text)) ?? [null, null, 'other'];
  return { browser, system, kind };
}

/** Something that is no browser says what it is first: curl/8.5.0. */
const programIn = (text) => (text.startsWith('Mozilla/') ? null : (/^[\w .-]{2,30}(?=\/)/.exec(text)?.[0] ?? null));
