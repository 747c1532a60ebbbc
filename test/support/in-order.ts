// All is declared in the order in which the server does it, whichever file of tests a process begins with.
import '../../server/api/build-schema.ts';
