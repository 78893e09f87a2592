import { createApp } from 'vue';
import type {} from 'stet/vue';
import 'stet/all';
import Story from './Story.vue';

createApp(Story).mount('#app');
