"use strict";
(function () {
  const root = document.documentElement;
  const words = JSON.parse(document.getElementById("words").textContent);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // What is ticked and scored is kept in the browser where it allows that, else until the page is closed.
  const name = "rehab-handout:" + root.dataset.plan;
  let kept = {};
  let keeps = true;
  try {
    kept = JSON.parse(window.localStorage.getItem(name) || "{}") || {};
    window.localStorage.setItem(name, JSON.stringify(kept));
  } catch (error) {
    keeps = false;
  }
  const note = document.getElementById("kept");
  note.textContent = keeps ? words.kept : words.not_kept;
  const keep = () => {
    try {
      window.localStorage.setItem(name, JSON.stringify(kept));
    } catch (error) {
      note.textContent = words.not_kept;
    }
  };
  const fields = document.querySelectorAll("input[data-key]");
  const show = (field) => {
    const value = kept[field.dataset.key];
    if (field.type === "checkbox") field.checked = value === true;
    else field.value = value === undefined ? "" : value;
  };
  fields.forEach((field) => {
    show(field);
    field.addEventListener("change", () => {
      if (field.type === "checkbox") kept[field.dataset.key] = field.checked;
      else if (field.value !== "" && field.checkValidity()) kept[field.dataset.key] = Number(field.value);
      else {
        delete kept[field.dataset.key];
        field.value = "";
      }
      keep();
    });
  });
  const clear = document.getElementById("clear");
  clear.hidden = false;
  clear.addEventListener("click", () => {
    if (clear.dataset.sure !== "yes") {
      clear.dataset.sure = "yes";
      clear.textContent = words.clear_sure;
      return;
    }
    kept = {};
    keep();
    fields.forEach(show);
    delete clear.dataset.sure;
    clear.textContent = words.clear;
  });
  const now = new Date();
  const pad = (number) => String(number).padStart(2, "0");
  const today = now.getFullYear() + "-" + pad(now.getMonth() + 1) + "-" + pad(now.getDate());
  document.querySelectorAll('[data-day="' + today + '"]').forEach((day) => day.classList.add("today"));

  // Timers count by the clock on the wall, so that a phone that dozed off does not slow them down.
  let awake = null;
  const stayAwake = (wanted) => {
    if (wanted && !awake && navigator.wakeLock) {
      navigator.wakeLock.request("screen").then((lock) => (awake = lock), () => (awake = null));
    } else if (!wanted && awake) {
      awake.release().then(() => (awake = null), () => (awake = null));
    }
  };
  let running = null;
  class Timer {
    constructor(box) {
      this.box = box;
      this.sets = JSON.parse(box.dataset.timer);
      this.find = (part) => box.querySelector("." + part);
      this.reset();
      this.find("start").addEventListener("click", () => this.start());
      this.find("pause").addEventListener("click", () => (this.ends ? this.pause() : this.resume()));
      this.find("next").addEventListener("click", () => this.next());
      this.find("stop").addEventListener("click", () => this.stop());
    }
    reset() {
      this.set = 0;
      this.step = 0;
      this.left = 0;
      this.ends = 0;
      window.clearInterval(this.tick);
    }
    start() {
      if (running && running !== this) running.stop();
      running = this;
      this.reset();
      this.find("panel").hidden = false;
      this.find("start").hidden = true;
      stayAwake(true);
      this.begin();
      this.tick = window.setInterval(() => this.look(), 200);
      this.find("pause").focus();
    }
    get now() {
      return this.sets[this.set][this.step];
    }
    begin() {
      const [said, seconds] = this.now;
      this.find("set").textContent = fill(words.set, { number: this.set + 1, total: this.sets.length });
      this.find("step").textContent = said;
      this.left = seconds * 1000;
      this.ends = seconds ? Date.now() + this.left : 0;
      this.find("pause").hidden = !seconds;
      this.find("pause").textContent = words.pause;
      this.find("next").textContent = seconds ? words.next : words.done;
      if (navigator.vibrate) navigator.vibrate(60);
      this.show();
    }
    look() {
      while (this.ends && Date.now() >= this.ends) {
        const late = Date.now() - this.ends;
        if (!this.next()) return;
        if (this.ends && late < 3600000) this.ends -= Math.min(late, 1000);
      }
      this.show();
    }
    show() {
      const seconds = this.now[1];
      const left = this.ends ? Math.max(0, this.ends - Date.now()) : this.left;
      this.find("left").textContent = seconds ? fill(words.seconds, { number: Math.ceil(left / 1000) }) : "…";
      this.find("bar").max = seconds || 1;
      this.find("bar").value = seconds ? seconds - left / 1000 : 0;
    }
    next() {
      if (this.step + 1 < this.sets[this.set].length) this.step += 1;
      else if (this.set + 1 < this.sets.length) {
        this.set += 1;
        this.step = 0;
      } else {
        this.stop();
        this.find("ended").textContent = words.finished;
        if (navigator.vibrate) navigator.vibrate([80, 60, 80]);
        return false;
      }
      this.begin();
      return true;
    }
    pause() {
      this.left = Math.max(0, this.ends - Date.now());
      this.ends = 0;
      this.find("pause").textContent = words.go_on;
    }
    resume() {
      this.ends = Date.now() + this.left;
      this.find("pause").textContent = words.pause;
    }
    stop() {
      this.reset();
      running = null;
      stayAwake(false);
      this.find("panel").hidden = true;
      this.find("ended").textContent = "";
      this.find("start").hidden = false;
      this.find("start").focus();
    }
  }
  document.querySelectorAll("[data-timer]").forEach((box) => {
    box.hidden = false;
    new Timer(box);
  });
})();
