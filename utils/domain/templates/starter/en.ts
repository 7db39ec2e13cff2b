import { starterEnBusiness } from './en-business.ts';
import { starterEnComplaints } from './en-complaints.ts';
import { starterEnOrders } from './en-orders.ts';
import { starterEnProduct } from './en-product.ts';
import { starterEnService } from './en-service.ts';
import type { StarterFolder, StarterReply } from './starter-reply.ts';

export const folderNamesEn: Readonly<Record<StarterFolder, string>> = {
  product: 'Product',
  service: 'Service',
  business: 'Business info',
  orders: 'Orders',
  complaints: 'Complaints',
};

export const starterEn: readonly StarterReply[] = [
  ...starterEnProduct,
  ...starterEnService,
  ...starterEnBusiness,
  ...starterEnOrders,
  ...starterEnComplaints,
];
