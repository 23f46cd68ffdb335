/** What tests of hosts need: a host that signs people in by a header, and somebody who visits it. */
@NullMarked
package org.hanse.testkit.host;

import org.jspecify.annotations.NullMarked;
