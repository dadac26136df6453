// Something in front of the page, which waits until it is dealt with.
import { render } from '/vendor/lit-html/lit-html.js';

/** Shows what `view` gives and resolves to how it was closed: the value of the button, or '' by Escape. What is shown
 * only once is `firm`: a press beside it by mistake doesn't take it away. */
export function dialog(page, name, view, { firm = false } = {}) {
  const element = document.createElement('dialog');
  element.className = `dialog ${name}`;
  element.setAttribute('aria-labelledby', `${name}-title`);
  const draw = () => render(view({ draw, close: (value) => element.close(value) }), element);
  document.body.append(element);
  draw();
  element.showModal();
  const left = () => element.close('');
  page.signal.addEventListener('abort', left, { once: true });
  // A press beside it means the same as Escape.
  element.addEventListener('click', (event) => !firm && event.target === element && element.close(''));
  return new Promise((resolve) => element.addEventListener('close', () => {
    page.signal.removeEventListener('abort', left);
    element.remove();
    resolve(element.returnValue);
  }, { once: true }));
}
