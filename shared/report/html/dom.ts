/** The part of a browser's elements that the page's script uses. The project compiles without the types of browsers. */
export interface PageElement {
  hidden: boolean;
  value: string;
  checked: boolean;
  textContent: string | null;
  innerHTML: string;
  readonly children: ArrayLike<PageElement>;
  focus(): void;
  click(): void;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  insertAdjacentHTML(place: "beforeend", html: string): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

export interface PageEvent {
  readonly key: string;
  readonly target: PageElement;
  preventDefault(): void;
}

export interface PageDocument {
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}
