package org.hanse.core.signal;

/** Names a delivery that is due. */
record DeliveryRow(long signal, String listener) {}
