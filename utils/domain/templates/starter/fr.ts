import { starterFrBusiness } from './fr-business.ts';
import { starterFrComplaints } from './fr-complaints.ts';
import { starterFrOrders } from './fr-orders.ts';
import { starterFrProduct } from './fr-product.ts';
import { starterFrService } from './fr-service.ts';
import type { StarterFolder, StarterReply } from './starter-reply.ts';

export const folderNamesFr: Readonly<Record<StarterFolder, string>> = {
  product: 'Produits',
  service: 'Services',
  business: 'Infos pratiques',
  orders: 'Commandes',
  complaints: 'Réclamations',
};

export const starterFr: readonly StarterReply[] = [
  ...starterFrProduct,
  ...starterFrService,
  ...starterFrBusiness,
  ...starterFrOrders,
  ...starterFrComplaints,
];
