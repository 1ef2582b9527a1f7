const make = (tag, more) => Object.assign(document.createElement(tag), more);
for (const part of document.querySelectorAll(".pitch")) {
  const box = part.querySelector(".lines"), lines = [...box.children], say = part.dataset;
  const go = make("button", { type: "button", textContent: say.start }), out = make("output");
  const speed = make("input", { type: "range", min: 110, max: 170, step: 10, value: 140 });
  const label = make("label", { textContent: say.speed + " " }), bar = make("div", { className: "bar" });
  label.append(speed); bar.append(go, out, label); box.before(bar);
  let at = 0, spent = 0, left = 0, timer = 0, lock;
  const show = () => {
    out.textContent = Math.floor(spent / 60) + ":" + `${Math.floor(spent % 60)}`.padStart(2, 0);
    lines.forEach((line, n) => line.classList.toggle("now", n == at));
  };
  const stop = () => {
    clearInterval(timer); timer = 0; go.textContent = say.start;
    lock?.release(); lock = 0;
  };
  const next = () => left = lines[at].textContent.split(/\s+/).length * 60 / speed.value;
  const tick = () => {
    spent += .25; left -= .25;
    if (left <= 0 && ++at < lines.length) {
      next();
      const calm = matchMedia("(prefers-reduced-motion:reduce)").matches;
      calm || lines[at].scrollIntoView({ block: "center", behavior: "smooth" });
    }
    if (at == lines.length) { stop(); box.classList.remove("running"); at = spent = left = 0; }
    show();
  };
  go.onclick = async () => {
    if (timer) return stop();
    box.classList.add("running"); go.textContent = say.pause;
    left || next(); timer = setInterval(tick, 250); show();
    lock = await navigator.wakeLock?.request("screen").catch(() => 0);
  };
  show();
}
const copy = document.querySelector(".copy");
if (navigator.clipboard) {
  const button = make("button", { type: "button", textContent: copy.dataset.copy });
  const said = make("span", { ariaLive: "polite" });
  button.onclick = () => navigator.clipboard.writeText(copy.querySelector(".text").textContent)
    .then(() => said.textContent = " " + copy.dataset.copied);
  copy.append(button, said);
}
