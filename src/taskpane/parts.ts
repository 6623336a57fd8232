/** Components of a file of their own, which loads when they are shown: the first load is small. */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { deferred } from "./loading";

export function part<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  const fetch = deferred(load);
  return lazy(async () => ({ default: await fetch() }));
}
