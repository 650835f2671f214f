import { LitElement } from 'lit';

export class TherapyFinder extends LitElement {}
