// Whatever text a page shows: its dates stay on one line, and so does a number with its unit.
import { type ComponentChildren, options } from 'preact';
import { unbroken } from '../domain/time/unbroken-dates';

/** Behind a year another sentence may begin; the name of a cell is no number. */
const BEFORE_UNIT = /(^|[\s("])([\d\u0e50-\u0e59]{1,3}(?:[.,][\d\u0e50-\u0e59]+)*) (?=[\u0e01-\u0e44])/g;
const whole = (text: string) => unbroken(text).replace(BEFORE_UNIT, '$1$2\u00a0');

function inOnePiece(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return whole(children);
  return Array.isArray(children)
    ? children.map((child) => (typeof child === 'string' ? whole(child) : child))
    : children;
}

const before = options.vnode;

options.vnode = (vnode) => {
  const { children } = vnode.props;
  // What is typed or chosen stays letter by letter.
  if (typeof vnode.type === 'string' && vnode.type !== 'option' && children !== undefined)
    vnode.props.children = inOnePiece(children);
  before?.(vnode);
};
