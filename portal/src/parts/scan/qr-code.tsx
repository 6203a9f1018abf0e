import './scan.css';
import encodeQR from 'qr';
import { useMemo } from 'react';

/** Quiet points around a code, as cameras need them (ISO/IEC 18004). */
const BORDER = 4;
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/;

/** A text as a QR code, drawn sharp at any size and in print. `label` says what it is for. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => drawing(text), [text]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawing(text: string): { size: number; path: string } {
  const encoding = ALPHANUMERIC.test(text) ? 'alphanumeric' : 'byte';
  const points = encodeQR(text, 'raw', { ecc: 'medium', encoding, border: BORDER, scale: 1 });
  const path = points
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size: points.length, path };
}
