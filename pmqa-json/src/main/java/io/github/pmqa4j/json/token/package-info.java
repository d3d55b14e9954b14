/** JSON tokens, read and written: the seam between the documents' shapes and where bytes come from and go to. */
@NullMarked
package io.github.pmqa4j.json.token;

import org.jspecify.annotations.NullMarked;
