import { declareReading } from '../reading/declare-reading.ts';
import { Organisation } from './organisation.entity.ts';

declareReading('Organisation', { entity: Organisation });
