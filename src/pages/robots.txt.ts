import type { APIRoute } from 'astro';
import { openCatalog } from '../catalog/catalog.ts';
import { robotsText } from '../feeds/robots.ts';

export const GET: APIRoute = async () => new Response(robotsText((await openCatalog()).site));
