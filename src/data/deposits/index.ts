export { depositHandlers, depositQuestions } from './handlers.ts';
export { fetchImages } from './home/fetch-images.ts';
export { IMAGES_OFFERED_CHANNEL } from './home/home-store.ts';
export { depositRoutes } from './routes.ts';
