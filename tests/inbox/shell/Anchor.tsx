import { createContext, type ReactNode, useContext } from 'react';
import { c } from '../styles/classes.ts';
import { usePractice } from './practice-context.ts';

const SurfacePath = createContext('/bizweb:BizSuite');

interface Props {
  pagelet?: string;
  /** Joined to the surfaces around it, as on the real page. */
  surface?: string;
  className?: string;
  children: ReactNode;
}

/** A part of the page under the names it goes by, as far as the variant gives names. A surface wrapper has no box. */
export function Anchor({ pagelet, surface, className, children }: Props) {
  const { anchors } = usePractice().inbox.variant;
  const around = useContext(SurfacePath);
  const path = surface === undefined ? around : `${around}/${surface}`;
  const named = pagelet !== undefined && (anchors === 'pagelet' || anchors === 'both');
  const boxed =
    pagelet === undefined && className === undefined ? (
      children
    ) : (
      <div {...(named ? { 'data-pagelet': pagelet } : {})} className={className}>
        {children}
      </div>
    );
  if (surface === undefined || anchors === 'pagelet' || anchors === 'none') return boxed;
  return (
    <SurfacePath value={path}>
      <div data-surface={path} className={c('no-box')}>
        {boxed}
      </div>
    </SurfacePath>
  );
}
