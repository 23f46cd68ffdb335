/** What the doctor asks for. */
package org.hanse.core.doctor;
