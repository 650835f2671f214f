import { TherapyFinder } from './index.ts';

if (!customElements.get('therapy-finder')) customElements.define('therapy-finder', TherapyFinder);
