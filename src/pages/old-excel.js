/**
 * For an Excel that shows add-ins in Internet Explorer (ECMAScript 5 only: that browser reads this file).
 * Newer browsers skip it, because the pages load it with "nomodule". In the pane it goes to the page that
 * says what to do; for the ribbon's button it opens that page in a window; on that page it shows the address.
 */
(function () {
  "use strict";
  var folder = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  var OLD = folder + "old-excel.html";

  if (/\/taskpane\.html$/.test(location.pathname)) {
    location.replace(OLD);
    return;
  }
  var address = document.getElementById("address");
  if (address) {
    address.textContent = folder + "standalone.html";
    return;
  }
  // The page of commands: Excel calls a function of this name, or the one that is associated.
  window.createSummary = function (event) {
    Office.context.ui.displayDialogAsync(OLD, { height: 50, width: 40, displayInIframe: true }, function () {
      event.completed();
    });
  };
  if (Office.actions && Office.actions.associate)
    Office.actions.associate("createSummary", window.createSummary);
  Office.initialize = function () {
    // Office asks every page for one.
  };
})();
