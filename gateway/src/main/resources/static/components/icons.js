import { svg, html } from '/vendor/lit-html/lit-html.js';

const draw = (path) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const icons = {
  home: draw(svg`<path d="M4 11 12 4l8 7v9h-5.500v-5.500h-5V20H4z"/>`),
  schedule: draw(svg`<path d="M4 6h16v14H4zM4 10.500h16M8.500 3.500V7M15.500 3.500V7"/>`),
  standings: draw(svg`<path d="M4 20v-7h5v7M9.500 20V5h5v15M15 20v-10h5v10"/>`),
  news: draw(svg`<path d="M4.500 5h12v14.500h-12zM16.500 9.500h3.500v8a2 2 0 0 1-3.500 0M7.500 9h6M7.500 12.500h6M7.500 16h4"/>`),
  hotTime: draw(svg`<path d="M13.500 3 5.500 14h6L10 21l8.500-11h-6z"/>`),
  me: draw(svg`<path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500"/>`),
  left: draw(svg`<path d="m14.500 5-7 7 7 7"/>`),
  right: draw(svg`<path d="m9.500 5 7 7-7 7"/>`),
  copy: draw(svg`<path d="M9 9h11v11H9zM5 15H4V4h11v1"/>`),
  check: draw(svg`<path d="m4.500 12.500 5 5 10-11"/>`),
  qr: draw(svg`<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.500v2.500H14zM17.500 17.500H20V20h-2.500zM19 14h1M14 19.500v.5"/>`),
  camera: draw(svg`<path d="M4 8h3.500L9 5.500h6L16.500 8H20v11H4zM12 16.500a3.250 3.250 0 1 0 0-6.500 3.250 3.250 0 0 0 0 6.500z"/>`),
  eye: draw(svg`<path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"/>`),
  eyeOff: draw(svg`<path d="M4 4l16 16M9.800 5.800A9 9 0 0 1 12 5.500c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.700 3.400M6.300 7.600A15.500 15.500 0 0 0 2.500 12S6 18.500 12 18.500a9.300 9.300 0 0 0 4-.900M9.900 9.900a3 3 0 0 0 4.200 4.200"/>`),
  shield: draw(svg`<path d="M12 3.500 5 6v5.500c0 4.300 2.900 7.500 7 9 4.100-1.500 7-4.700 7-9V6zM9 12l2.200 2.200L15.200 10"/>`),
  phone: draw(svg`<path d="M7.500 3h9v18h-9zM11 18h2"/>`),
  tablet: draw(svg`<path d="M5.500 3h13v18h-13zM11 18h2"/>`),
  laptop: draw(svg`<path d="M5 5h14v10.500H5zM2.500 19h19"/>`),
  search: draw(svg`<path d="M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20.500 20.500"/>`),
  cross: draw(svg`<path d="m6 6 12 12M18 6 6 18"/>`),
  question: draw(svg`<path d="M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .500-1.500 1.200-1.500 2.300M12 18v.500"/>`),
};
