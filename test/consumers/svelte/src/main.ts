import { mount } from 'svelte';
import type {} from 'stet/svelte';
import 'stet/all';
import Story from './Story.svelte';

mount(Story, { target: document.querySelector('#app')! });
