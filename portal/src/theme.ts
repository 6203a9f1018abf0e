import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eef6f6',
  '#d9eaea',
  '#b3d5d6',
  '#86bcbe',
  '#4f9a9d',
  '#227d81',
  '#0f6b6f',
  '#075c5f',
  '#05494c',
  '#03363a',
];

/** Latin first where the page is Latin; `:lang` rules in base.css put the right Chinese faces first. */
const FONT_STACK = "'Noto Sans', system-ui, 'Segoe UI', Roboto, sans-serif";

/** The look of the portal with its accessibility corrections: no grey below 4.5:1, controls of 24 px and more. */
export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: 7,
  white: '#ffffff',
  black: '#17262b',
  fontFamily: FONT_STACK,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', Menlo, monospace",
  headings: { fontFamily: 'inherit', fontWeight: '700' },
  defaultRadius: 4,
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.5' },
  focusRing: 'always',
  respectReducedMotion: true,
  // By name, so that the components themselves come only with the pages that use them.
  components: {
    Button: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Input: { defaultProps: { size: 'md' } },
  },
});

/** Mantine's own greys and reds fall short of 4.5:1 on our neutrals; these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4c5a61',
    '--mantine-color-error': '#a3201c',
    '--mantine-color-placeholder': '#5c6970',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#17262b',
    '--mantine-color-default-border': '#6f7d84',
    '--mantine-color-anchor': '#075c5f',
  },
  dark: {},
});
