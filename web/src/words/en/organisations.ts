export default {
  title: 'Organisations',
  text: 'Enterprises, departments, testing centers and the platform. A regulator registers enterprises.',
  home: 'Organisations on record: {count}.',
  empty: 'No organisations yet.',
  searchLabel: 'Name of the organisation',
  name: 'Name',
  kind: 'Kind',
  region: 'Region',
  handle: 'Ending of sign-in names',
  createdAt: 'Created',
  create: {
    title: 'New organisation',
    open: 'New organisation',
    handleHint:
      '2 to 39 small letters, digits or dashes. The sign-in names of its people end with it; it cannot be changed later.',
    submit: 'Make the organisation',
    done: 'The organisation is made.',
  },
  rename: { open: 'Rename', title: 'Rename {name}', submit: 'Save the name', done: 'The name is changed.' },
};
