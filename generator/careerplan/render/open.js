// Opens a sealed page with the key in the link's fragment, which no browser sends on.
const main = document.querySelector("main");
const sealed = JSON.parse(document.getElementById("sealed").value);
const shut = [...main.childNodes];
let isOpen = false; // then a link within the page, which has no key, leaves it open
const bytes = (text) => Uint8Array.from(
  atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const ascii = (text) => new TextEncoder().encode(text);
const tell = (when) => {
  isOpen = false;
  main.replaceChildren(...shut);
  for (const told of main.querySelectorAll("[data-when]")) told.hidden = told.dataset.when !== when;
};
const open = async () => {
  const key = new URLSearchParams(location.hash.slice(1)).get("k");
  if (!key) return isOpen || tell("no-key");
  if (!globalThis.crypto?.subtle) return tell("no-crypto");
  try {
    const raw = bytes(key);
    if (raw.length !== 32) return tell("wrong");
    const whole = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
    const split = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: ascii("careerplan seal: encryption") };
    const own = await crypto.subtle.deriveKey(split, whole, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const context = ascii(`careerplan sealed ${sealed["careerplan-sealed"]} ${sealed.link}`);
    const how = { name: "AES-GCM", iv: bytes(sealed.nonce), additionalData: context };
    const text = await crypto.subtle.decrypt(how, own, bytes(sealed.text));
    isOpen = true;
    main.innerHTML = new TextDecoder().decode(text);
    document.title = main.querySelector("h1")?.textContent ?? document.title;
  } catch {
    tell("wrong");
  }
};
addEventListener("hashchange", open);
open();
