const QUALITY = 0.85;

/**
 * A picture whose longer side has at most so many pixels, as JPEG, turned the way it was taken. What is small enough stays as it
 * is, and so does what the browser cannot read: the server looks at it anyway.
 */
export async function shrunk(file: File, most: number): Promise<File> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const scale = most / Math.max(picture.width, picture.height);
  const content = scale < 1 ? await drawn(picture, scale) : null;
  picture.close();
  if (!content) return file;
  return new File([content], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg' });
}

function drawn(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // JPEG knows nothing of transparency.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
