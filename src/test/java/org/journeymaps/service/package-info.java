/** The use cases on fakes of their ports: each success, each refusal, and that a refusal changes nothing. */
@NullMarked
package org.journeymaps.service;

import org.jspecify.annotations.NullMarked;
