export default {
  hint: 'Or drop it here, or paste it. Accepted: {endings}, at most {maximum} MB.',
  progressOf: 'Upload of {name}',
  percent: '{percent} %',
  cancelOf: 'Cancel the upload of {name}',
  retry: 'Try again',
  retryOf: 'Upload {name} again',
  dismiss: 'Remove',
  dismissOf: 'Remove {name}',
  photos: {
    add: 'Add',
    needed: 'Photo needed',
    camera: 'Camera',
    count: '{count} photos',
    one: 'Photo {number}: {subject}',
    remove: 'Remove {photo}',
  },
};
