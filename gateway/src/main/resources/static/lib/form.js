// A form that checks what it can, sends once, and puts the server's field errors at their fields. Told to come back
// later, it counts down to it.
import { announce } from '/lib/announce.js';
import { known, t } from '/lib/i18n.js';
import { sessionEnded } from '/lib/session.js';
import { failureText } from '/components/states.js';

const AGAIN = [429, 503];

/** `fieldOfCode` says where a failure with a code belongs, `fieldOfName` what the server's fields are called here. */
export function form(page, { hints = {}, fieldOfCode = {}, fieldOfName = {}, send }) {
  const it = { errors: {}, failure: '', busy: false, waits: 0 };

  it.changed = (event) => {
    if (!it.errors[event.target.name]) return;
    delete it.errors[event.target.name];
    page.update();
  };

  it.submit = async (event) => {
    event.preventDefault();
    if (it.busy) return;
    const element = event.currentTarget;
    // With the button that was pressed, which is about to be disabled.
    const typed = Object.fromEntries(new FormData(element, event.submitter));
    Object.assign(it, { failure: '', errors: unmet(element, hints) });
    if (Object.keys(it.errors).length > 0) return show(element);
    it.busy = true;
    page.update();
    try {
      await send(typed);
    } catch (failure) {
      learn(failure, element);
    }
    it.busy = false;
    show(element);
  };

  function learn(failure, element) {
    if (failure.code === 'SIGN_IN_REQUIRED') return sessionEnded();
    if (AGAIN.includes(failure.status) && failure.retryAfter) wait(failure.retryAfter);
    const field = fieldOfCode[failure.code];
    it.errors = field
      ? { [field]: failureText(failure) }
      : Object.fromEntries((failure.errors ?? []).map((error) => [fieldOfName[error.field] ?? error.field, error.message ?? known(`failed.${error.code}`) ?? failureText(failure)]));
    const unplaced = Object.entries(it.errors).filter(([name]) => !element.elements[name]);
    if (unplaced.length > 0) it.failure = [...new Set(unplaced.map(([, message]) => message))].join(' ');
    else if (Object.keys(it.errors).length === 0) it.failure = failureText(failure);
  }

  function wait(seconds) {
    const until = performance.now() + seconds * 1000;
    const tick = () => {
      if (page.signal.aborted) return;
      it.waits = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      if (it.waits > 0) setTimeout(tick, 1000);
      else {
        it.failure = '';
        announce(t('form.again'));
      }
      page.update();
    };
    tick();
  }

  function show(element) {
    page.update();
    element.querySelector('[aria-invalid=true]')?.focus();
  }

  return it;
}

function unmet(element, hints) {
  const invalid = [...element.elements].filter((input) => input.name && !input.validity.valid);
  return Object.fromEntries(invalid.map((input) => [input.name, hints[input.name]?.() ?? unmetText(input)]));
}

/** What the browser would say in its own language, in the reader's. */
function unmetText({ validity, min, max, validationMessage }) {
  if (validity.valueMissing) return t('field.missing');
  if (validity.rangeUnderflow) return t('field.tooLow', Number(min));
  return validity.rangeOverflow ? t('field.tooHigh', Number(max)) : validationMessage;
}
