// What the audit asks of a page that is open. The whole file is one expression: an
// object of functions, each of which returns a list of {rule, selector, detail}.
(() => {
  const MOST = 12 // faults told of one question; more of the same help nobody
  const all = (selector) => [...document.querySelectorAll(selector)]
  const style = (element) => getComputedStyle(element)
  const round = (number) => Math.round(number * 10) / 10

  const named = (element) => {
    const step = (item) =>
      item.id && !/\d|^goal-/.test(item.id)
        ? `${item.localName}#${item.id}`
        : [item.localName, ...item.classList].join(".")
    const steps = []
    for (let item = element; item && item !== document.body; item = item.parentElement) {
      steps.unshift(step(item))
      if (steps.length === 4 || item.id) break
    }
    return steps.join(" > ")
  }
  const fault = (rule, element, detail) => ({rule, selector: named(element), detail})
  const words = (element) => (element.textContent || "").replace(/\s+/g, " ").trim()
  const start = (element) => words(element).slice(0, 40)

  // A visually hidden thing is read aloud and takes no room: nothing to look at.
  const isHidden = (element) => {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return true
    for (let item = element; item && item !== document.body; item = item.parentElement) {
      const box = item.getBoundingClientRect()
      const looks = style(item)
      if (looks.clipPath === "inset(50%)" || looks.clip === "rect(0px, 0px, 0px, 0px)") return true
      if (looks.overflow !== "visible" && (box.width <= 1 || box.height <= 1)) return true
    }
    return false
  }
  const isOffPage = (box) => box.bottom + scrollY <= 0 || box.width === 0 || box.height === 0
  const scroller = (element) => {
    for (let item = element.parentElement; item && item !== document.body; item = item.parentElement) {
      if (/auto|scroll|hidden|clip/.test(style(item).overflowX)) return item
    }
    return null
  }

  const sideways = () => {
    const root = document.documentElement
    const found = []
    const spare = root.scrollWidth - root.clientWidth
    if (spare > 0) found.push(fault("scrolls-sideways", document.body, `by ${spare} px`))
    for (const item of all("body *")) {
      const box = item.getBoundingClientRect()
      const out = Math.max(box.right - root.clientWidth, -box.left)
      if (out <= 1 || isOffPage(box) || scroller(item) || item.closest("svg svg, svg *")) continue
      if (isHidden(item)) continue
      found.push(fault("leaves-the-screen", item, `by ${round(out)} px: ${start(item)}`))
    }
    // A long word leaves the screen where the box that it stands in does not.
    if (found.length === 1) {
      for (const line of lines()) {
        const out = Math.max(line.right - root.clientWidth, -line.left)
        if (out > 1) found.push(fault("leaves-the-screen", line.parent, `by ${round(out)} px: ${line.text.slice(0, 40)}`))
      }
    }
    return found.slice(0, MOST)
  }

  const clipped = () => {
    const found = []
    for (const item of all("body *")) {
      if (item.closest("svg") || item.matches("progress, textarea, select, input")) continue
      const looks = style(item)
      const across = /hidden|clip/.test(looks.overflowX) && item.scrollWidth > item.clientWidth + 1
      const down = /hidden|clip/.test(looks.overflowY) && item.scrollHeight > item.clientHeight + 1
      if (!(across || down) || !words(item) || isHidden(item)) continue
      found.push(fault("text-cut-off", item, start(item)))
    }
    return found.slice(0, MOST)
  }

  // Every line of text with the box it is painted in; or every word, since a line that
  // runs both ways is painted in several, and some hold nothing but a space.
  const lines = (pattern = /\S[^]*/g) => {
    const found = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (!node.data.trim() || parent.closest("svg, script, style, noscript, option, progress")) continue
      if (isHidden(parent)) continue
      const boxes = [...node.data.matchAll(pattern)].flatMap((match) => {
        const range = document.createRange()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        return [...range.getClientRects()].map((box) => [box, match[0].trim()])
      })
      for (const [box, text] of boxes) {
        if (box.width < 2 || box.height < 2 || isOffPage(box)) continue
        const frame = scroller(parent)?.getBoundingClientRect()
        if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1)) continue
        found.push({parent, text, left: box.left, right: box.right,
          top: box.top + scrollY, bottom: box.bottom + scrollY})
      }
    }
    return found
  }

  const overlaps = () => {
    const found = []
    const sorted = lines().sort((one, other) => one.top - other.top)
    sorted.forEach((one, place) => {
      for (let next = place + 1; next < sorted.length; next++) {
        const other = sorted[next]
        const shorter = Math.min(one.bottom - one.top, other.bottom - other.top)
        if (other.top > one.bottom - shorter * 0.4) break
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - other.top
        // Boxes of lines reach into each other a little; letters do not.
        if (across > 3 && down > shorter * 0.4) {
          found.push(fault("texts-overlap", other.parent, `“${other.text.slice(0, 24)}” on “${one.text.slice(0, 24)}”`))
          break
        }
      }
    })
    return found.slice(0, MOST)
  }

  // The relative luminance of WCAG, of a pixel.
  const linear = (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const brightness = (data, at) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2])

  const isSeeThrough = (colour) => /^transparent$|^\w+a\(.*, 0\)$|\/ 0\)$/.test(colour)
  const isButton = (item) => {
    if (item.matches("button, [role=button], input:is([type=button], [type=submit])")) return true
    const looks = style(item)
    if (item.localName !== "a" || /^inline$|contents/.test(looks.display)) return false
    const sides = ["Top", "Right", "Bottom", "Left"]
    const framed = sides.every((side) => parseFloat(looks[`border${side}Width`]) >= 1)
    return framed || !isSeeThrough(looks.backgroundColor)
  }
  // In a sentence: other words stand on the same line of the same block (2.5.8).
  const isInSentence = (item) => {
    if (!/^inline/.test(style(item).display)) return false
    let block = item.parentElement
    while (style(block).display.startsWith("inline")) block = block.parentElement
    const own = new Set(all("a, button, summary").flatMap((one) => (block.contains(one) ? [one] : [])))
    let rest = words(block)
    for (const one of own) rest = rest.replace(words(one), "")
    return /[\p{L}\p{N}]/u.test(rest)
  }
  const targets = () => {
    const found = []
    for (const item of all("a[href], button, summary, input, select, textarea, [role=button]")) {
      const box = item.getBoundingClientRect()
      if (isOffPage(box) || isHidden(item)) continue
      const size = `${round(box.width)} × ${round(box.height)} px: ${start(item)}`
      const least = isButton(item) ? 44 : 24
      if (least === 24 && isInSentence(item)) continue
      if (Math.min(box.width, box.height) < least - 0.5) {
        found.push(fault(least === 44 ? "button-under-44" : "link-under-24", item, size))
      }
    }
    return found.slice(0, MOST)
  }

  // What was reached with the Tab key must say so, and must not lie under anything.
  const focused = () => {
    const item = document.activeElement
    if (!item || item === document.body) return null
    const looks = style(item)
    const found = []
    const isRinged = looks.outlineStyle !== "none" && parseFloat(looks.outlineWidth) >= 2
    if (!isRinged) found.push(fault("focus-not-shown", item, start(item)))
    const box = item.getClientRects()[0] || item.getBoundingClientRect()
    const spots = [[box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2],
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2]]
    const seen = spots.some(([x, y]) => {
      const top = document.elementFromPoint(x, y)
      return top && (item.contains(top) || top.contains(item))
    })
    if (!seen) found.push(fault("focus-covered", item, start(item)))
    return {found, place: `${named(item)} ${Math.round(box.left)} ${Math.round(box.top + scrollY)}`}
  }

  // What stays in place while the rest scrolls may not eat a small screen.
  const stuck = () =>
    all("body *").flatMap((item) => {
      const box = item.getBoundingClientRect()
      const isStuck = /fixed|sticky/.test(style(item).position)
      const isLarge = box.width >= innerWidth / 2 && box.height > innerHeight / 2
      return isStuck && isLarge && !isHidden(item)
        ? [fault("fills-the-screen", item, `${round(box.height)} of ${innerHeight} px`)]
        : []
    })

  const motion = () => {
    const found = []
    for (const one of document.getAnimations()) {
      const timing = one.effect?.getComputedTiming()
      const element = one.effect?.target || document.body
      if (timing && timing.endTime > 10) found.push(fault("moves-by-itself", element, one.animationName || ""))
    }
    for (const item of [document.documentElement, ...all("body, body *")]) {
      const looks = style(item)
      const lasts = looks.transitionDuration.split(",").some((time) => parseFloat(time) > 0.01)
      const moving = looks.transitionProperty.split(", ").filter((name) => !/color|colour|fill|stroke|^none$|shadow|opacity|text-decoration/.test(name))
      if (lasts && moving.length) found.push(fault("moves-in-transition", item, moving.join(" ")))
      if (looks.scrollBehavior === "smooth") found.push(fault("scrolls-smoothly", item, ""))
    }
    let crossing = null // of the rules that apply, the last one holds
    const visit = (rules) => {
      for (const rule of rules) {
        if (rule.constructor.name === "CSSViewTransitionRule") crossing = rule
        const applies = rule.media ? matchMedia(rule.media.mediaText).matches : true
        if (rule.cssRules && applies) visit(rule.cssRules)
      }
    }
    for (const sheet of document.styleSheets) visit(sheet.cssRules)
    if (crossing?.navigation === "auto") {
      found.push(fault("view-transition", document.documentElement, crossing.cssText))
    }
    return found.slice(0, MOST)
  }

  const paper = () => {
    const found = []
    const visit = (rules) => {
      for (const rule of rules) {
        if (rule.type === CSSRule.PAGE_RULE && rule.style.getPropertyValue("size")) {
          found.push(fault("names-a-paper-size", document.documentElement, rule.cssText))
        }
        if (rule.cssRules && rule.type !== CSSRule.PAGE_RULE) visit(rule.cssRules)
      }
    }
    for (const sheet of document.styleSheets) visit(sheet.cssRules)
    return found
  }

  const deadButtons = () =>
    all("button, [role=button]").flatMap((item) =>
      isHidden(item) || item.closest("form") ? [] : [fault("dead-button", item, start(item))])

  // The boxes of words in the picture of the whole page, for `pale` in another page.
  const boxes = () => lines(/\S+/g).slice(0, 2000).map((line) => ({
    selector: named(line.parent), text: line.text.slice(0, 24),
    left: line.left + scrollX, top: line.top, right: line.right, bottom: line.bottom}))

  // Which boxes of a picture hold no two shades that tell letters from paper (3 to 1).
  const pale = async ([picture, boxes]) => {
    const image = new Image()
    image.src = picture
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext("2d", {willReadFrequently: true})
    pen.drawImage(image, 0, 0)
    const found = []
    for (const box of boxes) {
      const [x, y] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))]
      const wide = Math.min(Math.ceil(box.right - box.left), image.width - x)
      const high = Math.min(Math.ceil(box.bottom - box.top), image.height - y)
      if (wide < 2 || high < 2) continue
      const {data} = pen.getImageData(x, y, wide, high)
      let [least, most] = [1, 0]
      for (let at = 0; at < data.length; at += 4) {
        const light = brightness(data, at)
        least = Math.min(least, light)
        most = Math.max(most, light)
      }
      const ratio = (most + 0.05) / (least + 0.05)
      if (ratio < 3) found.push({rule: "text-not-seen", selector: box.selector, detail: `${round(ratio)} to 1: ${box.text}`})
    }
    return found.slice(0, MOST)
  }

  // Open what can be opened, and end what is under way, so that the whole is judged.
  const settle = () => {
    for (const item of all("details")) item.open = true
    for (const one of document.getAnimations()) {
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish()
    }
  }

  // axe-core's answer, with elements named as the other probes name them.
  const accessible = async (options) => {
    const result = await axe.run(document, options)
    const told = (isOpen) => (rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((item) => item.message)
        const element = node.target.length === 1 && document.querySelector(node.target[0])
        return {rule: rule.id, isOpen, detail: (why[0] || "").slice(0, 200),
          selector: element ? named(element) : String(node.target)}
      })
    return [...result.violations.flatMap(told(false)), ...result.incomplete.flatMap(told(true))]
  }

  // Contrast in a chart, which axe-core takes for a picture and leaves open.
  const charts = () =>
    all("svg text").flatMap((item) => {
      if (isHidden(item)) return []
      let ground = item
      while (ground && isSeeThrough(style(ground).backgroundColor)) ground = ground.parentElement
      const paper = ground ? style(ground).backgroundColor : "rgb(255, 255, 255)"
      const [ink, under] = [style(item).fill, paper].map((colour) => {
        const pen = new OffscreenCanvas(1, 1).getContext("2d")
        pen.fillStyle = colour
        pen.fillRect(0, 0, 1, 1)
        return brightness(pen.getImageData(0, 0, 1, 1).data, 0)
      })
      const ratio = (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05)
      return ratio < 6.995 ? [fault("pale-in-a-chart", item, `${round(ratio)} to 1`)] : []
    }).slice(0, MOST)

  return {accessible, charts, sideways, clipped, overlaps, targets, focused, stuck, motion, paper, deadButtons,
    boxes, pale, settle}
})()
