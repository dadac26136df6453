import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';

export function open(page) {
  page.show(() => t('notFound.title'), () => html`
    <div class="wrap narrow astray">
      <p class="astray-score" aria-hidden="true">4<i>:</i>0<i>:</i>4</p>
      <h1>${t('notFound.title')}</h1>
      <p>${t('notFound.text')}</p>
      <p><a class="button button-main" href="/">${t('notFound.home')}</a></p>
    </div>`);
}
