/* Menus of the chrome close when the reader goes elsewhere. */
(function () {
  'use strict';

  function closeOthers(event) {
    document.querySelectorAll('details.host-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('click', closeOthers);
  document.addEventListener('focusin', closeOthers);
  document.addEventListener('keydown', function (event) {
    const menu = event.target.closest && event.target.closest('details.host-menu[open]');
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
