// Reads QR codes with the camera, in browsers that can.
const LOOK_MS = 250;

export async function canReadQr() {
  if (!('BarcodeDetector' in globalThis) || !navigator.mediaDevices) return false;
  return (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
}

/** Shows the camera in `video` and resolves to the first text read; ends the camera in any case. */
export async function readQr(video, signal) {
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    signal.throwIfAborted();
    video.srcObject = camera;
    await video.play();
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    for (;;) {
      signal.throwIfAborted();
      const [found] = await detector.detect(video);
      if (found) return found.rawValue;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } finally {
    camera.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  }
}
