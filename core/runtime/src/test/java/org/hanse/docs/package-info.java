/** Holds the documentation to the code: what it quotes is what is compiled, and where it leads there is something. */
package org.hanse.docs;
