const namespace = "http://www.w3.org/2000/svg";
const elements = new Set(["svg", "g", "defs", "pattern", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "linearGradient", "stop", "clipPath"]);
const attributes = new Set([
    "class", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height", "viewBox", "points", "transform", "role", "aria-labelledby", "aria-hidden", "id", "dir", "offset",
    "stop-color", "stop-opacity", "fill", "stroke", "clip-path", "patternUnits", "patternTransform", "gradientUnits", "text-anchor",
]);

/** A drawing of the engine as elements of this page: what a drawing has no need of stays behind, whatever it is. Null for what is no drawing. */
export function adopt(drawing: Element): SVGElement | null {
    if (drawing.namespaceURI !== namespace || !elements.has(drawing.localName))
        return null;
    const copy = document.createElementNS(namespace, drawing.localName);
    for (const { name, value } of drawing.attributes) {
        // An address within the drawing is the only one.
        if (attributes.has(name) && !(/url\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value)))
            copy.setAttribute(name, value);
    }

    for (const child of drawing.childNodes) {
        const adopted = child.nodeType === Node.TEXT_NODE ? document.createTextNode(child.nodeValue ?? "") : child instanceof Element ? adopt(child) : null;
        if (adopted !== null)
            copy.append(adopted);
    }

    return copy;
}
