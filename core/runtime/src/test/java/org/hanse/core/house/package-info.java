/** The rules of the house, as tests: who may know whom, what is forbidden, how large a file may grow. */
package org.hanse.core.house;
