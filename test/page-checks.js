/**
 * What test/html.test.ts asks of a page from within: plain JavaScript, put into the page before its own markup.
 * (In a file of its own because the project's types know no browser.)
 */
globalThis.checks = {
  /** The tips that are on the screen. */
  tipsShown: () =>
    [...document.querySelectorAll('.says')]
      .filter((element) => getComputedStyle(element, '::after').display !== 'none')
      .map((element) => element.getAttribute('data-tip') ?? ''),

  /** What has the focus, and whether one sees it; `null` when nothing has. */
  focused: () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return { name: element.getAttribute('href') ?? element.id, outlined };
  },

  /** Pieces of text whose contrast with what lies behind them is below WCAG 2.2 AA, 4.5 to 1. */
  weakText: () => {
    const weak = new Set();
    const check = (element, pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const backgrounds = pseudo ? [rgba(style.backgroundColor)] : [];
      for (let at = element; at; at = at.parentElement)
        backgrounds.push(rgba(getComputedStyle(at).backgroundColor));
      const behind = backgrounds.reduceRight(over, [255, 255, 255]);
      const ratio = contrast(rgba(style.color), behind);
      if (ratio < 4.5)
        weak.add(
          `${ratio.toFixed(2)} ${element.className} ${pseudo ?? ''} ${element.textContent.slice(0, 30)}`,
        );
    };
    for (const element of document.querySelectorAll('body *')) {
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
      if (text && !element.classList.contains('ctl')) check(element);
    }
    for (const element of document.querySelectorAll('.sig,.ref,.ctl')) check(element, '::before');
    for (const element of document.querySelectorAll('.says')) check(element, '::after');
    return [...weak];
  },
};

/** Any CSS colour as red, green, blue and alpha, 0 to 255: the canvas knows them all. */
function rgba(color) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

const over = (under, [r, g, b, alpha]) =>
  [r, g, b].map((v, i) => (v * alpha + under[i] * (255 - alpha)) / 255);

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color) {
  const [r, g, b] = color.map((v) =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
