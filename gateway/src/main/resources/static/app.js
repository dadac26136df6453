// Starts the shell and the router: everything else is reached from the address.
import { onLanguageChange } from '/lib/i18n.js';
import { onSessionChange, refreshSession } from '/lib/session.js';
import { startRouter, updatePage } from '/lib/router.js';
import { renderShell } from '/components/shell.js';

const updateAll = () => {
  renderShell();
  updatePage();
};

onLanguageChange(updateAll);
onSessionChange(updateAll);
renderShell();
refreshSession();
startRouter(renderShell);
