export { depositHandlers, depositQuestions } from './handlers.ts';
export { fetchImages } from './home/fetch-images.ts';
export { depositRoutes } from './routes.ts';
