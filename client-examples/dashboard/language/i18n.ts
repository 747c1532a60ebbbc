import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import nl from './nl.json';
import planEn from './plan.en.json';
import planNl from './plan.nl.json';
import teamEn from './team.en.json';
import teamNl from './team.nl.json';

void i18next.use(initReactI18next).init({
  resources: {
    nl: { translation: { ...nl, ...planNl, ...teamNl } },
    en: { translation: { ...en, ...planEn, ...teamEn } },
  },
  lng: 'nl',
  fallbackLng: 'nl',
  interpolation: { escapeValue: false }, // React escapes
});
