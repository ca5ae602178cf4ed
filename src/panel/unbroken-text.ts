// Whatever text a page shows: its dates stay on one line.
import { type ComponentChildren, options } from 'preact';
import { unbroken } from '../domain/time/unbroken-dates';

function inOnePiece(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return unbroken(children);
  return Array.isArray(children)
    ? children.map((child) => (typeof child === 'string' ? unbroken(child) : child))
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
