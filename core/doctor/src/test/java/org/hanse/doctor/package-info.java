@org.jspecify.annotations.NullMarked
package org.hanse.doctor;
