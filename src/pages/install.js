/** The manifest for the address at which this page stands: an administrator needs neither Node nor an editor. */
"use strict";
(function () {
  var DEVELOPMENT = "https://localhost:3000";
  var folder = new URL(".", location.href).href.replace(/\/$/, "");
  var escaped = folder.replace(/&/g, "&amp;");
  var made = document.getElementById("made");
  document.getElementById("address").textContent = folder;
  document.getElementById("insecure").hidden = location.protocol === "https:";

  function save(text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/xml" }));
    link.download = "manifest.xml";
    link.click();
    made.textContent = "Đã tải.";
  }

  document.getElementById("make").addEventListener("click", function () {
    fetch("manifest.template.xml")
      .then(function (response) {
        if (!response.ok) throw new Error(String(response.status));
        return response.text();
      })
      .then(function (source) {
        save(
          source
            .split("<AppDomain>" + DEVELOPMENT + "</AppDomain>")
            .join("<AppDomain>" + location.origin + "</AppDomain>")
            .split(DEVELOPMENT + "/")
            .join(escaped + "/"),
        );
      })
      .catch(function (error) {
        made.textContent = "Không đọc được manifest.template.xml bên cạnh trang này: " + error.message;
      });
  });
})();
